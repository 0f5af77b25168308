package it.sportello.proceedings;

import it.sportello.catalogue.Procedure;
import it.sportello.catalogue.Regime;
import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ProtocolNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.Desk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The receipt that answers every filing at once. */
@Component
class FilingActs {

  private final ActWriter writer;

  FilingActs(ActWriter writer) {
    this.writer = writer;
  }

  /** What art. 18-bis asks: that it was filed, the term for the answer, what silence will mean. */
  @LegalBasis("L. 241/1990, artt. 8 e 18-bis; D.P.R. 160/2010, art. 5")
  ActView receipt(
      Proceeding proceeding,
      Procedure procedure,
      Optional<ClockView> term,
      ProtocolNumber protocol) {
    String moment = Italian.moment(proceeding.filedAt());
    ActContent.Draft draft =
        ActContent.titled("Ricevuta di presentazione – " + procedure.name().it())
            .protocol("n. %s del %s".formatted(protocol, moment))
            .basedOn(List.of("L. 241/1990, artt. 8 e 18-bis", procedure.legalBasis()))
            .warning(procedure.silence().it())
            .section(filed(proceeding, moment))
            .section(whatHappensNext(procedure, term))
            .section(whoAnswers(proceeding))
            .drawings(writer.filedPapers(proceeding));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    if (procedure.desk() == Desk.SUAP
        && procedure.regime() == Regime.CERTIFIED_NOTICE
        && !procedure.waitsForAssents()) {
      draft.note(
          "Verifica formale positiva. La presente ricevuta costituisce titolo autorizzatorio"
              + " (D.P.R. 160/2010, art. 5, commi 4 e 6).");
    }
    return writer.issue(proceeding, ActKind.RECEIPT, draft, protocol, ActWriter.Signature.HOUSE);
  }

  private static ActSection filed(Proceeding proceeding, String moment) {
    return ActSection.text(
        "Che cosa è stato presentato",
        "Si attesta che il giorno %s è stata presentata la pratica n. %s. La data di protocollazione"
                .formatted(moment, proceeding.number())
            + " coincide con quella di presentazione.");
  }

  private static ActSection whatHappensNext(Procedure procedure, Optional<ClockView> term) {
    String until =
        term.map(
                clock ->
                    "Il termine scade il %s. Può spostarlo soltanto ciò che il conto del tempo"
                            .formatted(Italian.date(clock.due()))
                        + " annoterà: una richiesta di integrazioni, una proroga, un preavviso.")
            .orElse(
                procedure.waitsForAssents()
                    ? "La conferenza sugli atti di assenso si convoca entro cinque giorni lavorativi"
                        + " dalla presentazione; il termine di controllo decorre dal rilascio degli"
                        + " atti (L. 241/1990, artt. 14-bis, c. 2, e 19-bis, c. 3)."
                    : "La legge non prevede un termine per questo procedimento.");
    return ActSection.text(
        "Termini e silenzio", until, procedure.silence().it(), "Avvio: " + procedure.start().it());
  }

  private static ActSection whoAnswers(Proceeding proceeding) {
    return ActSection.text(
        "Chi segue la pratica",
        "Fino alla nomina del responsabile del procedimento risponde il dirigente dell’ufficio"
            + " (L. 241/1990, art. 5, c. 2). Il fascicolo si consulta nell’area personale dello"
            + " Sportello, pratica n. "
            + proceeding.number()
            + ". In caso di inerzia ci si può rivolgere al titolare del potere sostitutivo"
            + " (L. 241/1990, art. 2, commi 9-bis e 9-ter).");
  }
}
