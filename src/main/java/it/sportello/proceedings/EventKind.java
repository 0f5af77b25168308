package it.sportello.proceedings;

import it.sportello.forms.Text;

/** What can happen to a case, in the words of its timeline. */
public enum EventKind {
  FILED("Istanza presentata", "Application filed"),
  OFFICER_NAMED("Responsabile del procedimento nominato", "Officer in charge named"),
  FILING_CORRECTED("Inquadramento corretto", "Classification corrected"),
  FOUND_COMPLETE("Istanza completa", "Found complete"),
  DOCUMENTS_REQUESTED("Integrazione richiesta", "Documents requested"),
  DOCUMENTS_RECEIVED("Integrazione ricevuta", "Documents received"),
  EXAMINED("Istruttoria svolta", "Examined"),
  CONFERENCE_CONVENED("Conferenza di servizi indetta", "Conference convened"),
  BODY_ADDED("Ente aggiunto alla conferenza", "Body added to the conference"),
  SINGLE_BODY_ASKED("Chiesto l’assenso o il parere di un ente", "Assent or opinion asked for"),
  POSITION_GIVEN("Posizione di un ente acquisita", "Position of a body acquired"),
  LATE_POSITION_RECORDED(
      "Posizione tardiva di un ente, inefficace", "Late position of a body, without effect"),
  SILENCE_RECORDED("Silenzio di un ente: assenso", "Silence of a body: assent"),
  POSITIONS_APPRAISED("Posizioni valutate", "Positions appraised"),
  SIMULTANEOUS_ASKED("Chiesta la conferenza in riunione", "Conference by meeting asked for"),
  SIMULTANEOUS_CHOSEN("Conferenza in forma simultanea", "Conference by meeting"),
  INTEGRATION_ASKED("Integrazione chiesta da un ente", "Documents asked for by a body"),
  MEETING_CALLED("Riunione convocata", "Meeting called"),
  MEETING_HELD("Riunione tenuta", "Meeting held"),
  CONFERENCE_WORKS_ENDED("Lavori della conferenza finiti per legge", "Meetings ended by law"),
  POSITIONS_WEIGHED("Posizioni prevalenti", "Prevailing positions"),
  CONDITIONS_MERGED("Condizioni coordinate", "Conditions put together"),
  BODIES_ASKED_AGAIN("Enti interpellati di nuovo", "Bodies asked again"),
  DETERMINATION_EFFECTIVE("Determinazione efficace", "Determination in force"),
  OPPOSITION_FILED("Opposizione di un ente", "Opposition of a body"),
  OPPOSITION_MEETING("Riunione sull’opposizione", "Meeting on the opposition"),
  OPPOSITION_DECIDED("Opposizione decisa", "Opposition decided"),
  FACT_FINDING_CONVENED("Conferenza istruttoria indetta", "Fact-finding conference convened"),
  FACT_FINDING_ENDED("Conferenza istruttoria conclusa", "Fact-finding conference ended"),
  PRELIMINARY_ACCEPTED("Conferenza preliminare accolta", "Preliminary conference granted"),
  PRELIMINARY_DECLINED("Conferenza preliminare non indetta", "Preliminary conference declined"),
  DETERMINATIONS_FORWARDED(
      "Determinazioni trasmesse al richiedente", "Determinations forwarded to the applicant"),
  CONFERENCE_CONCLUDED("Conferenza conclusa", "Conference concluded"),
  PROPOSED("Proposta di provvedimento", "Measure proposed"),
  ACCESS_ANSWERED("Risposta all’accesso", "Access answered"),
  COUNTERPARTY_TOLD("Controinteressato avvisato", "Counterparty told"),
  OBSTACLES_NOTIFIED("Motivi ostativi comunicati", "Obstacles notified"),
  OBSERVATIONS_RECEIVED("Osservazioni ricevute", "Observations received"),
  OBSERVATIONS_WEIGHED("Osservazioni valutate", "Observations weighed"),
  TITLE_ISSUED("Titolo rilasciato", "Title issued"),
  TITLE_PUBLISHED("Titolo pubblicato all’albo", "Title published"),
  REFUSED("Istanza respinta", "Application refused"),
  SILENT_ASSENT_FORMED("Silenzio-assenso formato", "Silent assent formed"),
  SILENT_REFUSAL_FORMED("Silenzio-rigetto formato", "Silent refusal formed"),
  INERTIA_REPORTED("Inerzia segnalata", "Inertia reported"),
  SUBSTITUTION_ASKED("Chiesto l’intervento sostitutivo", "Substitution asked for"),
  INDEMNITY_ASKED("Chiesto l’indennizzo da ritardo", "Indemnity for delay asked for"),
  ARCHIVED("Istanza archiviata", "Application archived"),
  WITHDRAWN("Istanza ritirata", "Application withdrawn"),
  NOTICE_CHECKED("Segnalazione controllata", "Notice checked"),
  CONFORMITY_ORDERED("Conformazione ordinata", "Conformity ordered"),
  MEASURES_COMMUNICATED("Misure comunicate", "Measures communicated"),
  PROHIBITED("Attività vietata", "Activity prohibited"),
  FORBIDDEN_BY_LAW("Attività vietata per legge", "Activity forbidden by law"),
  CONSOLIDATED("Segnalazione consolidata", "Notice consolidated"),
  PUT_ON_FILE("Comunicazione agli atti", "Communication on file"),
  SAMPLE_DRAWN("Estrazione del campione", "Sample drawn"),
  CHECKED("Controllo concluso", "Check ended"),
  WORKS_STARTED("Inizio dei lavori comunicato", "Start of works declared"),
  WORKS_ENDED("Fine dei lavori comunicata", "End of works declared"),
  EXTENSION_ASKED("Proroga dei lavori chiesta", "Extension of works asked for"),
  EXTENSION_REFUSED("Proroga dei lavori negata", "Extension of works refused"),
  EXTENSION_GRANTED("Proroga dei lavori concessa", "Extension of works granted"),
  TITLE_LAPSED("Titolo decaduto", "Title lapsed"),
  REVIEW_ASKED("Riesame del titolo chiesto", "Review of the title asked for"),
  REVIEW_BEGUN("Riesame del titolo avviato", "Review of the title begun"),
  REVIEW_DECLINED("Riesame del titolo non avviato", "Review of the title declined"),
  TITLE_ANNULLED("Titolo annullato", "Title annulled"),
  TITLE_REVOKED("Titolo revocato", "Title revoked"),
  TITLE_CONFIRMED("Titolo confermato", "Title confirmed"),
  TERM_CORRECTED("Termine corretto", "Term corrected"),
  LATE_ACT_RECORDED("Atto tardivo, inefficace", "Late act, without effect"),
  IRREGULARITY_REPORTED("Irregolarità segnalata", "Irregularity reported");

  private final String italian;
  private final String english;

  EventKind(String italian, String english) {
    this.italian = italian;
    this.english = english;
  }

  public Text label() {
    return new Text(italian, english);
  }
}
