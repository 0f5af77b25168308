package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Readiness;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import it.sportello.payments.PaymentsView;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft with what all its pages show: how far it has come, and where one can go from here. A
 * guest sees one section only, which {@code onlySection} names; it is empty for the owner.
 */
record Draft(
    ApplicationView application,
    Procedure procedure,
    Form form,
    Readiness readiness,
    PaymentsView payments,
    String onlySection,
    boolean isOutdated) {

  static final String DOCUMENTS = "documenti";
  static final String PAYMENTS = "pagamenti";
  static final String REVIEW = "riepilogo";

  private static final String MINE = "/pratiche";

  /** How far a part of the draft has come. */
  enum State {
    EMPTY,
    WRONG,
    DONE
  }

  /** One part of the way; the title is null where the house names it, not the form. */
  record Step(String name, Text title, String path, State state, long errors) {}

  public String path() {
    return "/pratiche/bozze/" + application.id();
  }

  public boolean isGuests() {
    return !onlySection.isEmpty();
  }

  public List<Step> steps() {
    if (isGuests()) {
      return List.of(step(form.section(onlySection)));
    }
    List<Step> steps = new ArrayList<>();
    form.sections().forEach(section -> steps.add(step(section)));
    steps.add(new Step(DOCUMENTS, null, path() + "/" + DOCUMENTS, documents(), missing()));
    if (!payments.isEmpty()) {
      State paid = payments.isSettled() ? State.DONE : State.EMPTY;
      steps.add(new Step(PAYMENTS, null, path() + "/" + PAYMENTS, paid, 0));
    }
    State all = readiness.isReady() ? State.DONE : State.EMPTY;
    steps.add(new Step(REVIEW, null, path() + "/" + REVIEW, all, 0));
    return steps;
  }

  public int position(String name) {
    return steps().stream().map(Step::name).toList().indexOf(name) + 1;
  }

  /** The first part that is not complete: there one goes on. Paying keeps nobody from filing. */
  public Step next() {
    return steps().stream()
        .filter(step -> step.state() != State.DONE && !step.name().equals(PAYMENTS))
        .findFirst()
        .orElse(steps().get(steps().size() - 1));
  }

  /** Where “forward” leads from the part of that name. */
  public String after(String name) {
    if (isGuests()) {
      return MINE;
    }
    List<Step> steps = steps();
    return steps.get(Math.min(position(name), steps.size() - 1)).path();
  }

  /** Where “back” leads: before the first part lies the overview. */
  public String before(String name) {
    if (isGuests()) {
      return MINE;
    }
    int position = position(name);
    return position <= 1 ? path() : steps().get(position - 2).path();
  }

  private Step step(Section section) {
    long errors = readiness.errorsIn(section.id());
    State state = errors == 0 ? State.DONE : State.WRONG;
    if (!application.wasOpened(section.id())) {
      state = State.EMPTY;
    }
    String path = path() + "/sezioni/" + section.id();
    return new Step(section.id(), section.title(), path, state, errors);
  }

  private State documents() {
    boolean isUntouched = application.attachments().isEmpty();
    if (isUntouched && (missing() > 0 || application.answers().isEmpty())) {
      return State.EMPTY;
    }
    return missing() == 0 ? State.DONE : State.WRONG;
  }

  private long missing() {
    return readiness.missingDocuments().size();
  }
}
