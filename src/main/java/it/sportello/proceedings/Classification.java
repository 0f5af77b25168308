package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.GuidedPaths;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Guidance;
import it.sportello.catalogue.Guide;
import it.sportello.catalogue.Procedure;
import it.sportello.catalogue.ProcedureNotFound;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what was filed is what should have been: what led to it, and the officer’s word on it.
 */
@Service
@Transactional
@LegalBasis("D.Lgs. 222/2016, art. 2; L. 241/1990, art. 6, c. 1, lett. b)")
public class Classification {

  private static final String STEP = "correctFiling";
  private static final String REASON = "filingCorrected";

  private final CaseAccess access;
  private final Applications applications;
  private final GuidedPaths paths;
  private final Guide guide;
  private final Catalogue catalogue;
  private final Journal journal;

  Classification(
      CaseAccess access,
      Applications applications,
      GuidedPaths paths,
      Guide guide,
      Catalogue catalogue,
      Journal journal) {
    this.access = access;
    this.applications = applications;
    this.paths = paths;
    this.guide = guide;
    this.catalogue = catalogue;
    this.journal = journal;
  }

  /**
   * The answers on the guided path (none where it was not taken), what the tables say of them or of
   * the works described, and the correction that was recorded, or "".
   */
  public record Finding(
      Map<String, Object> answers, Optional<Guidance> guidance, String correction) {}

  /** What led to the filing, for the office that examines it. */
  @Transactional(readOnly = true)
  public Finding of(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    ApplicationView application = applications.ofCase(number);
    Map<String, Object> answers = paths.of(application);
    Optional<Guidance> guidance =
        answers.isEmpty()
            ? guide.outcomeOfWork(application.answer("workKind"), Map.of())
            : guide.outcome(answers);
    return new Finding(answers, guidance, proceeding.reason(REASON));
  }

  /** Records that another filing was due, and why; whoever filed is told. */
  public void correct(CaseNumber number, String due, String reason) {
    Proceeding proceeding = access.asStaff(number, STEP);
    if (proceeding.state().isClosed()) {
      throw new TaskNotOpen(STEP, number);
    }
    Procedure procedure = procedure(due);
    if (procedure.code().equals(proceeding.procedure())) {
      throw new StepRefused("due", "È già la pratica che è stata presentata.");
    }
    StepGate.mustSay(reason, "reason");
    String words = "Serviva: %s. %s".formatted(procedure.name().it(), reason.strip());
    proceeding.explain(REASON, words);
    journal.happened(number, EventKind.FILING_CORRECTED, words);
  }

  private Procedure procedure(String code) {
    try {
      return catalogue.procedure(code);
    } catch (ProcedureNotFound unknown) {
      throw new StepRefused("due", "Scegli la pratica che serviva.");
    }
  }
}
