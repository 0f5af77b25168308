package it.sportello.proceedings;

import it.sportello.forms.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * The legal state of a case: the states of the national specification, and what building law adds.
 * The next states of each are those of the national state diagrams.
 */
public enum CaseState {
  PRESENTED("Presentata", "Filed"),
  INTEGRATION_REQUESTED("In attesa di integrazione", "Documents requested"),
  INTEGRATED("Integrata", "Documents received"),
  CDSS_CONVENED("In conferenza di servizi", "In conference"),
  CONFORMATION_REQUESTED("In attesa di conformazione", "To be conformed"),
  CONFORMATED("Conformata", "Measures communicated"),
  ENDED_BY_POSITIVE_OUTCOME("Conclusa: favorevole", "Ended: granted"),
  ENDED_BY_NEGATIVE_OUTCOME("Conclusa: sfavorevole", "Ended: refused"),
  ENDED_BY_PROCEEDING_TIME_EXPIRED("Conclusa: consolidata", "Ended: consolidated"),
  ENDED_BY_INTEGRATION_TIMES_EXPIRED("Archiviata: integrazione mancata", "Ended: nothing received"),
  ENDED_BY_CONFORMATION_TIMES_EXPIRED("Conclusa: vietata per legge", "Ended: forbidden by law"),
  ENDED_BY_SUBMITTER_CANCEL_REQUESTED("Ritirata", "Withdrawn"),
  SILENT_ASSENT_FORMED("Silenzio-assenso formato", "Silent assent formed"),
  SILENT_REFUSAL_FORMED("Silenzio-rigetto formato", "Silent refusal formed"),
  ON_FILE("Agli atti", "On file");

  private final String italian;
  private final String english;

  CaseState(String italian, String english) {
    this.italian = italian;
    this.english = english;
  }

  public Text label() {
    return new Text(italian, english);
  }

  /** Whether nothing more is decided in this case. */
  public boolean isClosed() {
    return name().startsWith("ENDED") || isBySilence() || this == ON_FILE;
  }

  /** Whether nobody decided, and the law made something of that. */
  boolean isBySilence() {
    return this == SILENT_ASSENT_FORMED || this == SILENT_REFUSAL_FORMED;
  }

  boolean mayBecome(CaseState next) {
    return next().contains(next);
  }

  private Set<CaseState> next() {
    Set<CaseState> ends = EnumSet.allOf(CaseState.class);
    ends.removeIf(state -> !state.isClosed());
    return switch (this) {
      case PRESENTED -> with(ends, INTEGRATION_REQUESTED, CDSS_CONVENED, CONFORMATION_REQUESTED);
      case INTEGRATED -> with(ends, CDSS_CONVENED, CONFORMATION_REQUESTED);
      case INTEGRATION_REQUESTED -> with(ends, INTEGRATED);
      case CDSS_CONVENED -> with(ends, CONFORMATION_REQUESTED);
      case CONFORMATION_REQUESTED -> with(ends, CONFORMATED);
      case CONFORMATED -> with(ends, CONFORMATION_REQUESTED);
      default -> EnumSet.noneOf(CaseState.class);
    };
  }

  private static Set<CaseState> with(Set<CaseState> ends, CaseState... more) {
    ends.addAll(Set.of(more));
    return ends;
  }
}
