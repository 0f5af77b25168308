package it.sportello.deadlines.rules;

import java.util.Arrays;
import java.util.Locale;

/** What can happen to a clock; each row of the table of terms says what it does to that term. */
public enum EventType {
  INTEGRATION_REQUEST("Richiesta di integrazione documentale"),
  INTEGRATION_RECEIVED("Integrazione ricevuta"),
  REGULARISATION_REQUEST("Richiesta di regolarizzazione"),
  REGULARISATION_RECEIVED("Regolarizzazione ricevuta"),
  CONFORMATION_ORDER("Invito a conformare l'attività"),
  MEASURES_COMMUNICATED("Comunicazione delle misure adottate"),
  MODIFICATION_REQUEST("Richiesta di modifiche progettuali"),
  MODIFICATION_OUTCOME("Esito sulle modifiche progettuali"),
  PROPOSAL("Proposta di provvedimento"),
  REJECTION_NOTICE("Preavviso di rigetto ricevuto"),
  OBSERVATIONS_RECEIVED("Osservazioni ricevute"),
  LANDSCAPE_REQUEST("Richiesta all'autorità paesaggistica"),
  LANDSCAPE_DECISION("Decisione dell'autorità paesaggistica"),
  ASSENT_RELEASED("Atto di assenso rilasciato"),
  CONFERENCE_OUTCOME("Esito della conferenza di servizi"),
  EXTENSION_NOTICE("Comunicazione di proroga"),
  CORRECTION("Correzione del termine"),
  MET("Adempimento"),
  SUPERSEDED("Termine superato");

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The type by the word that the case tables use, such as {@code integration_request}. */
  public static EventType of(String word) {
    var name = word.strip().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "PREAVVISO_RECEIVED" -> REJECTION_NOTICE;
      case "OBSERVATIONS" -> OBSERVATIONS_RECEIVED;
      case "CLARIFICATION_REQUEST", "CLARIFICATIONS_REQUEST" -> INTEGRATION_REQUEST;
      case "CLARIFICATION_RECEIVED", "CLARIFICATIONS_RECEIVED" -> INTEGRATION_RECEIVED;
      default ->
          Arrays.stream(values())
              .filter(type -> type.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("Unknown event: " + word));
    };
  }
}
