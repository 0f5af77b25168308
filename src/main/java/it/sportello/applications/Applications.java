package it.sportello.applications;

import it.sportello.documents.DocumentId;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Reconciliation;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.national.InstanceRead;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that are saved at every step, until they are filed. */
@Service
@Transactional
public class Applications {

  private final StoredApplications stored;
  private final FiledApplications filed;
  private final CurrentActor currentActor;
  private final ApplicationForms forms;
  private final Territory territory;
  private final PaperChecks papers;
  private final Instances instances;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Applications(
      StoredApplications stored,
      FiledApplications filed,
      CurrentActor currentActor,
      ApplicationForms forms,
      Territory territory,
      PaperChecks papers,
      Instances instances,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.papers = papers;
    this.instances = instances;
    this.stored = stored;
    this.filed = filed;
    this.currentActor = currentActor;
    this.forms = forms;
    this.territory = territory;
    this.clock = clock;
  }

  /** Opens a draft; procedure and municipality must exist. */
  public ApplicationId start(String procedure, MunicipalityCode municipality) {
    Actor actor = currentActor.get();
    String version = forms.toBegin(procedure).version();
    territory.municipality(municipality);
    return stored
        .save(new Application(procedure, version, municipality, actor.id(), clock.instant()))
        .view()
        .id();
  }

  /**
   * Opens a draft with the answers of an earlier application of the actor’s own. Declarations are
   * made anew and documents attached anew: they stood for the other one.
   */
  public ApplicationId copy(ApplicationId id) {
    ApplicationView earlier = own(id).view();
    ApplicationId copy = start(earlier.procedure(), earlier.municipality());
    Application draft = own(copy);
    Form form = forms.current(draft.view());
    Map<String, Map<String, Object>> answers = forms.reconcile(earlier, form).answers();
    answers.forEach(
        (section, given) ->
            draft.answer(section, withoutDeclarations(form, section, given), clock.instant()));
    forms.derive(draft, clock.instant());
    return copy;
  }

  private static Map<String, Object> withoutDeclarations(
      Form form, String section, Map<String, Object> answers) {
    Map<String, Object> kept = new LinkedHashMap<>(answers);
    form.section(section).questions().stream()
        .filter(field -> field.type() == FieldType.CHECKBOX && field.isRequired())
        .forEach(field -> kept.remove(field.key()));
    return kept;
  }

  /** What moves when the draft goes over to the version of its form that is in use. */
  @Transactional(readOnly = true)
  public Reconciliation changes(ApplicationId id) {
    return changes(own(id).view());
  }

  /** Goes over to the version in use; what it asks no more is set aside, as it was typed. */
  public void carryOver(ApplicationId id) {
    Application application = own(id);
    ApplicationView view = application.view();
    application.carryOver(forms.current(view).version(), changes(view), clock.instant());
    forms.derive(application, clock.instant());
  }

  private Reconciliation changes(ApplicationView view) {
    return forms.reconcile(view, forms.current(view));
  }

  /** The form of the application, in the version on which it is answered. */
  public Form form(ApplicationView view) {
    return forms.of(view);
  }

  /** The version of its form that is in use now. */
  public Form currentForm(ApplicationView view) {
    return forms.current(view);
  }

  /** The actor's own drafts and applications, the last touched first. */
  @Transactional(readOnly = true)
  public List<ApplicationView> mine() {
    Actor actor = currentActor.get();
    return stored.visibleTo(actor.id().value(), actor.knownAs()).stream()
        .map(Application::view)
        .toList();
  }

  @Transactional(readOnly = true)
  public ApplicationView view(ApplicationId id) {
    return visible(id).view();
  }

  /** Keeps the answers as they were typed, right or wrong, and says what is wrong with them. */
  public List<FormError> save(ApplicationId id, String section, Map<String, Object> answers) {
    Application application = own(id);
    Section asked = form(application.view()).section(section);
    application.answer(asked.id(), answers, clock.instant());
    forms.derive(application, clock.instant());
    return forms.check(asked, answers, application.view());
  }

  /**
   * Puts what an instance in XML says in the place of the answers to the sections that it fills;
   * the others stay. Returns the paths of its elements for which the form has no question; fails
   * with {@link InstanceRefused}, changing nothing.
   */
  public List<String> takeInstance(ApplicationId id, byte[] xml) {
    Application application = own(id);
    InstanceRead read = instances.read(application.view(), xml);
    read.answers().forEach((section, given) -> application.answer(section, given, clock.instant()));
    forms.derive(application, clock.instant());
    return read.left();
  }

  /** Puts a document beside the draft, in answer to a requirement of its form. */
  public void attach(ApplicationId id, String requirement, DocumentId document) {
    Application application = own(id);
    RequiredDocument required =
        form(application.view()).documents().stream()
            .filter(known -> known.code().equals(requirement))
            .findFirst()
            .orElseThrow(() -> new ApplicationNotFound(id));
    application.attach(required, document, clock.instant());
  }

  public void detach(ApplicationId id, String attachment) {
    if (!own(id).detach(attachment)) {
      throw new ApplicationNotFound(id);
    }
  }

  /** What still keeps the draft from being filed. */
  @Transactional(readOnly = true)
  public Readiness readiness(ApplicationId id) {
    return readiness(visible(id).view());
  }

  /** The documents that go with the draft, given its answers. */
  @Transactional(readOnly = true)
  public List<RequiredDocument> documents(ApplicationId id) {
    return forms.documents(visible(id).view());
  }

  /** Throws a draft away; what was filed stays. */
  public void discard(ApplicationId id) {
    Application application = own(id);
    if (application.view().isFiled()) {
      throw new AlreadySubmitted(id, application.view().number().orElseThrow());
    }
    stored.delete(application);
    events.publishEvent(new ApplicationDiscarded(id));
  }

  /**
   * Files the draft under a number, once: if it was filed already, by a double click or another
   * node, the number is asked no more and the application comes back as it was filed.
   */
  public Submission submit(ApplicationId id, Function<ApplicationView, CaseNumber> number) {
    Application application =
        stored
            .lock(id.value())
            .filter(a -> a.isOwnedBy(currentActor.get()))
            .orElseThrow(() -> new ApplicationNotFound(id));
    if (application.view().isFiled()) {
      return new Submission(application.view(), false);
    }
    Readiness readiness = readiness(application.view());
    if (!readiness.isReady()) {
      throw new NotReady(id, readiness);
    }
    CaseNumber given = number.apply(application.view());
    application.submit(given, clock.instant());
    filed.filed(application, given);
    instances.make(application.view(), 1);
    return new Submission(application.view(), true);
  }

  /** The application of a case; whoever asks has made sure that the actor may see the case. */
  @Transactional(readOnly = true)
  public ApplicationView ofCase(CaseNumber number) {
    return filed.of(number).orElseThrow().view();
  }

  /**
   * The instances of a case on a national form, the last version first; whoever asks has made sure
   * that the actor may see the case.
   */
  @Transactional(readOnly = true)
  public List<InstanceView> instances(CaseNumber number) {
    return filed.of(number).map(Application::view).map(instances::of).orElse(List.of());
  }

  /** Whether the actor filed the case, or it was filed in the actor's name. */
  @Transactional(readOnly = true)
  public boolean isPartyTo(CaseNumber number, Actor actor) {
    Optional<Application> application = filed.of(number);
    return application.filter(a -> a.isVisibleTo(actor)).isPresent();
  }

  private Readiness readiness(ApplicationView view) {
    List<RequiredDocument> required = forms.documents(view);
    List<RequiredDocument> missing =
        required.stream()
            .filter(RequiredDocument::required)
            .filter(
                document -> view.attachments(document.code()).stream().noneMatch(Attachment::holds))
            .toList();
    List<FormError> findings = new ArrayList<>(forms.check(view));
    if (missing.isEmpty() && findings.stream().noneMatch(FormError::blocking)) {
      findings.addAll(instances.findings(view));
    }
    return new Readiness(findings, missing, papers.of(view, required));
  }

  private Application visible(ApplicationId id) {
    Actor actor = currentActor.get();
    return stored
        .findById(id.value())
        .filter(application -> application.isVisibleTo(actor))
        .orElseThrow(() -> new ApplicationNotFound(id));
  }

  private Application own(ApplicationId id) {
    Actor actor = currentActor.get();
    return stored
        .findById(id.value())
        .filter(application -> application.isOwnedBy(actor))
        .orElseThrow(() -> new ApplicationNotFound(id));
  }
}
