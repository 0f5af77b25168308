package it.sportello.proceedings;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Submission;
import it.sportello.catalogue.ActsAsked;
import it.sportello.catalogue.AuthorityToHear;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.documents.ProtocolNumber;
import it.sportello.documents.ProtocolRegister;
import it.sportello.documents.RegisterEntry;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeView;
import it.sportello.territory.Territory;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a case, in one transaction: number, protocol, terms, receipt, process. Filing
 * the same draft twice gives the same case.
 */
@Service
@Transactional
public class Filing {

  private static final Set<String> CONSTRAINED = Set.of("ordinary", "simplified", "yes");
  private static final List<String> CONSTRAINTS =
      List.of("landscape", "heritage", "hydrogeological", "protectedArea");

  private final Applications applications;
  private final Catalogue catalogue;
  private final Territory territory;
  private final ProtocolRegister register;
  private final EntityManager cases;
  private final CaseTerms terms;
  private final FilingTerms filingTerms;
  private final FilingActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Filing(
      Applications applications,
      Catalogue catalogue,
      Territory territory,
      ProtocolRegister register,
      EntityManager cases,
      CaseTerms terms,
      FilingTerms filingTerms,
      FilingActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.applications = applications;
    this.catalogue = catalogue;
    this.territory = territory;
    this.register = register;
    this.cases = cases;
    this.terms = terms;
    this.filingTerms = filingTerms;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Files the draft; fails with {@code NotReady} when something blocking is missing, and with
   * {@code StepRefused} when it may not be filed as it stands.
   */
  @LegalBasis("L. 241/1990, art. 18-bis; D.P.R. 160/2010, art. 5, commi 4-6")
  public CaseNumber file(ApplicationId id) {
    Submission submission =
        applications.submit(id, application -> nextNumber(application.municipality()));
    CaseNumber number = submission.application().number().orElseThrow();
    if (submission.isNew()) {
      open(number, submission.application());
    }
    return number;
  }

  private void open(CaseNumber number, ApplicationView application) {
    Procedure procedure = catalogue.procedure(application.procedure());
    Instant now = clock.instant();
    OfficeView office =
        territory
            .officeFor(application.municipality(), procedure.desk(), LegalTime.dayOf(now))
            .orElseThrow(() -> new NoCompetentOffice(application.municipality(), procedure.desk()));
    var proceeding =
        new Proceeding(number, procedure.code(), application.municipality(), office.id());
    ProtocolNumber protocol = register.next(office.id().value(), entry(application, number));
    proceeding.filed(application.holder(), application.place(), protocol.toString(), now);
    proceeding.silenceIsAssent(silenceIsAssent(application));
    proceeding.find(Step.IS_BUILDING_ASKED, ActsAsked.in(application.everything()).hasBuilding());
    cases.persist(proceeding);
    List<AuthorityToHear> bodies =
        catalogue.authoritiesToHear(application.municipality(), application.everything());
    ConditionalFiling.mustFit(procedure, application, !bodies.isEmpty());
    filingTerms.start(
        proceeding, AuthorisationsAsked.in(procedure, application), !bodies.isEmpty());
    if (procedure.delaysWorks()) {
      DelayedNotice.mustBeFileable(
          application, proceeding.silenceIsAssent(), terms.finalTerm(proceeding).orElseThrow());
    }
    ActView receipt = acts.receipt(proceeding, procedure, terms.finalTerm(proceeding), protocol);
    journal.happened(
        number,
        EventKind.FILED,
        "Presentata con protocollo n. %s".formatted(protocol),
        receipt.document());
    workflow.start(procedure.process(), number);
  }

  /**
   * Silence decides unless a constraint binds the property and assents are still to be acquired.
   */
  @LegalBasis("D.P.R. 380/2001, art. 20, c. 8; L. 241/1990, art. 20, c. 4")
  private static boolean silenceIsAssent(ApplicationView application) {
    boolean constrained =
        CONSTRAINTS.stream().map(application::answer).anyMatch(CONSTRAINED::contains);
    return !constrained || application.answer("priorAssents").equals("acquired");
  }

  private CaseNumber nextNumber(MunicipalityCode municipality) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    int next = register.nextCounter("case-" + municipality.value(), today.getYear());
    String day = today.format(DateTimeFormatter.BASIC_ISO_DATE);
    return new CaseNumber("%s-%s-%06d".formatted(municipality.value(), day, next));
  }

  private static RegisterEntry entry(ApplicationView application, CaseNumber number) {
    return new RegisterEntry(
        RegisterEntry.Direction.IN,
        application.procedure() + " – " + application.place(),
        application.holder(),
        number,
        null);
  }
}
