package it.sportello.proceedings;

import it.sportello.conferences.ContributionView;
import it.sportello.conferences.Contributions;
import it.sportello.conferences.OpinionTemplates;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.TemplateView;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a body works inside: the texts it uses again, and what it asks its own offices. */
@Service
@Transactional
public class BodyOffices {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 10_000;

  private final CaseAccess access;
  private final Consultations consultations;
  private final Contributions contributions;
  private final OpinionTemplates templates;
  private final CurrentActor currentActor;

  BodyOffices(
      CaseAccess access,
      Consultations consultations,
      Contributions contributions,
      OpinionTemplates templates,
      CurrentActor currentActor) {
    this.access = access;
    this.consultations = consultations;
    this.contributions = contributions;
    this.templates = templates;
    this.currentActor = currentActor;
  }

  /** Forwards a question to an office of the body. */
  public void ask(CaseNumber number, String office, String question) {
    ParticipantView mine = mine(number);
    mustBe("office", office, LONGEST_NAME, "Scrivi a quale ufficio lo chiedi.");
    mustBe("question", question, LONGEST_TEXT, "Scrivi che cosa chiedi.");
    contributions.ask(
        number, mine.authority(), office.strip(), question.strip(), access.actor().name());
    access.did(number, Deed.CONTRIBUTION_ASKED, mine.authority().value());
  }

  /** Writes down what the office answers. */
  public void answer(CaseNumber number, String id, String text) {
    ParticipantView mine = mine(number);
    mustBe("answer", text, LONGEST_TEXT, "Scrivi il contributo.");
    if (!contributions.answer(number, mine.authority(), id, text.strip(), access.actor().name())) {
      throw new CaseNotFound(number.value());
    }
    access.did(number, Deed.CONTRIBUTION_GIVEN, mine.authority().value());
  }

  @Transactional(readOnly = true)
  public List<ContributionView> contributions(CaseNumber number, AuthorityId body) {
    return currentActor.get().speaksFor(body) ? contributions.of(number, body) : List.of();
  }

  @Transactional(readOnly = true)
  public List<TemplateView> templates() {
    return templates.of(body());
  }

  @Transactional(readOnly = true)
  public Optional<TemplateView> template(String id) {
    return templates.find(body(), id);
  }

  public void addTemplate(String title, String text) {
    AuthorityId body = body();
    mustBe("title", title, LONGEST_NAME, "Scrivi un titolo di al massimo 200 caratteri.");
    mustBe("text", text, LONGEST_TEXT, "Scrivi il testo del modello.");
    templates.add(body, title.strip(), text.strip());
  }

  public void removeTemplate(String id) {
    templates.remove(body(), id);
  }

  private ParticipantView mine(CaseNumber number) {
    access.asBody(number, "askOffice");
    return consultations.mine(number);
  }

  private AuthorityId body() {
    Actor actor = currentActor.get();
    return actor
        .authority()
        .filter(body -> actor.is(Role.BODY_OFFICER))
        .orElseThrow(() -> new NotPermitted(actor, "templates"));
  }

  private static void mustBe(String field, String text, int longest, String otherwise) {
    if (text == null || text.isBlank() || text.length() > longest) {
      throw new StepRefused(field, otherwise);
    }
  }
}
