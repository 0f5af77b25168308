package it.sportello.catalogue;

import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;

/** What the law asks before somebody may build or trade (D.Lgs. 222/2016, Table A). */
@LegalBasis("D.Lgs. 222/2016, art. 2 e Tabella A")
public enum Regime {
  COMMUNICATION("Comunicazione", "Communication"),
  CERTIFIED_NOTICE("Segnalazione certificata (SCIA)", "Certified notice (SCIA)"),
  AUTHORISATION("Autorizzazione con silenzio-assenso", "Authorisation with silent assent"),
  SINGLE_TITLE("Autorizzazione (provvedimento unico)", "Authorisation (single measure)"),
  AUTHORISATION_EXPRESS("Autorizzazione espressa", "Express authorisation"),
  PLAN("Piano o variante urbanistica", "Urban plan or change of it"),
  PETITION("Istanza con silenzio-rigetto", "Application refused by silence");

  private final String italian;
  private final String english;

  Regime(String italian, String english) {
    this.italian = italian;
    this.english = english;
  }

  public Text label() {
    return new Text(italian, english);
  }
}
