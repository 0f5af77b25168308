package it.sportello.proceedings;

import it.sportello.forms.Text;

/** What somebody does about a case that the record keeps and its timeline does not tell. */
enum Deed {
  OPINION_PROPOSED("Parere proposto alla firma", "Opinion proposed for signature"),
  OPINION_SENT_BACK("Parere rimandato a chi l’ha scritto", "Opinion sent back to its author"),
  CONTRIBUTION_ASKED("Contributo chiesto a un ufficio dell’ente", "Office of the body asked"),
  CONTRIBUTION_GIVEN("Contributo di un ufficio dell’ente", "Contribution of an office"),
  LINK_MADE("Collegamento per un ente creato", "Link for a body made"),
  LINK_OPENED("Collegamento di un ente usato", "Link of a body used"),
  LINK_REVOKED("Collegamento di un ente revocato", "Link of a body revoked"),
  DISAGREEMENT_NOTED("Nota nel registro dei dissensi", "Note in the register of disagreements"),
  OBSERVATION_ANSWERED("Risposta a un’osservazione sul piano", "Observation on a plan answered"),
  REPLY_MATCHED("Messaggio di un ente assegnato alla pratica", "Message of a body matched");

  private final Text label;

  Deed(String italian, String english) {
    this.label = new Text(italian, english);
  }

  /** The words for an entry of the record about something done to a case. */
  static Text labelOf(String what) {
    for (Deed deed : values()) {
      if (deed.name().equals(what)) {
        return deed.label;
      }
    }
    return EventKind.valueOf(what).label();
  }
}
