package it.sportello.proceedings;

/** The acts that the desk writes. */
public enum ActKind {
  RECEIPT("Ricevuta"),
  LATER_RECEIPT("Ricevuta di quanto inviato"),
  APPLICATION_COPY("Copia della domanda"),
  INTEGRATION_REQUEST("Richiesta di integrazioni"),
  CONFERENCE_NOTICE("Indizione della conferenza di servizi"),
  ASSENT_REQUEST("Richiesta di assenso o parere"),
  MEETING_CALL("Convocazione della riunione della conferenza"),
  MEETING_MINUTES("Verbale della riunione della conferenza"),
  DETERMINATION("Determinazione di conclusione della conferenza"),
  FACT_FINDING_NOTICE("Indizione della conferenza istruttoria"),
  FACT_FINDING_REPORT("Esiti della conferenza istruttoria"),
  PRELIMINARY_REPLY("Risposta alla richiesta di conferenza preliminare"),
  PRELIMINARY_REPORT("Determinazioni della conferenza preliminare"),
  REVIEW_NOTICE("Avvio del riesame del titolo"),
  REVIEW_DECISION("Decisione sul titolo riesaminato"),
  OBSTACLES_NOTICE("Comunicazione dei motivi ostativi"),
  PERMIT("Permesso di costruire"),
  SINGLE_MEASURE("Provvedimento unico"),
  REFUSAL("Diniego"),
  SILENT_ASSENT_CERTIFICATE("Attestazione di silenzio-assenso"),
  COUNTERPARTY_NOTICE("Avviso ai controinteressati"),
  ACCESS_REPLY("Risposta alla richiesta di accesso"),
  CONFORMITY_ORDER("Invito a conformare"),
  PROHIBITION("Divieto di prosecuzione"),
  ARCHIVING("Archiviazione"),
  ASSENTS_RELEASED("Rilascio degli atti di assenso"),
  ASSENTS_REFUSED("Diniego degli atti di assenso"),
  LANDSCAPE_TRANSMISSION("Trasmissione alla Soprintendenza"),
  LANDSCAPE_AUTHORISATION("Autorizzazione paesaggistica"),
  AUTHORITY_FORWARDING("Trasmissione all’autorità competente"),
  ENVIRONMENTAL_AUTHORISATION("Autorizzazione unica ambientale"),
  DEPOSIT_NOTICE("Avviso di deposito"),
  COUNTER_DEDUCTIONS("Controdeduzioni alle osservazioni"),
  MINUTES_TO_COUNCIL("Trasmissione del verbale al Consiglio"),
  PLAN_APPROVAL("Approvazione del piano attuativo"),
  LATE_ACT("Atto tardivo, inefficace");

  private final String label;

  ActKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
