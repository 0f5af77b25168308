package it.sportello.deadlines.rules;

import java.util.Arrays;
import java.util.Locale;

/** What can happen to a clock; each row of the table of terms says what it does to that term. */
public enum EventType {
  INTEGRATION_REQUEST("Richiesta di integrazione documentale", "Request for further documents"),
  INTEGRATION_RECEIVED("Integrazione ricevuta", "Documents received"),
  REGULARISATION_REQUEST(
      "Richiesta di regolarizzazione", "Request to put the application in order"),
  REGULARISATION_RECEIVED("Regolarizzazione ricevuta", "Application put in order"),
  CONFORMATION_ORDER("Invito a conformare l'attività", "Order to bring the activity into line"),
  MEASURES_COMMUNICATED("Comunicazione delle misure adottate", "Measures taken were communicated"),
  MODIFICATION_REQUEST("Richiesta di modifiche progettuali", "Request to change the design"),
  MODIFICATION_OUTCOME("Esito sulle modifiche progettuali", "Outcome of the changes to the design"),
  PROPOSAL("Proposta di provvedimento", "Proposal of a decision"),
  REJECTION_NOTICE("Preavviso di rigetto ricevuto", "Notice of the grounds for refusal received"),
  OBSERVATIONS_RECEIVED("Osservazioni ricevute", "Observations received"),
  LANDSCAPE_REQUEST("Richiesta all'autorità paesaggistica", "Request to the landscape authority"),
  LANDSCAPE_DECISION(
      "Decisione dell'autorità paesaggistica", "Decision of the landscape authority"),
  ASSENT_RELEASED("Atto di assenso rilasciato", "Act of assent issued"),
  CONFERENCE_OUTCOME("Esito della conferenza di servizi", "Outcome of the services conference"),
  EXTENSION_NOTICE("Comunicazione di proroga", "Notice of an extension"),
  CORRECTION("Correzione del termine", "Correction of the term"),
  MET("Adempimento", "Done"),
  SUPERSEDED("Termine superato", "Term superseded");

  private final String label;
  private final String english;

  EventType(String label, String english) {
    this.label = label;
    this.english = english;
  }

  public String label() {
    return label;
  }

  /** The same for those who read English. */
  public String english() {
    return english;
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
