package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.LatePositionView;
import it.sportello.conferences.OpinionPart;
import it.sportello.conferences.OpinionState;
import it.sportello.conferences.OpinionView;
import it.sportello.conferences.Opinions;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.SilenceMeaning;
import it.sportello.conferences.Statement;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The opinion of the actor’s own body in a conference: whoever reads writes it and proposes it,
 * whoever signs sends it. What was typed is kept before it is judged.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-bis, commi 3 e 4; art. 14-ter, c. 3")
public class BodyOpinions {

  private static final String WRITE = "writeOpinion";

  private final CaseAccess access;
  private final Consultations consultations;
  private final Conferences conferences;
  private final Opinions opinions;
  private final Journal journal;
  private final ApplicationEventPublisher publisher;

  BodyOpinions(
      CaseAccess access,
      Consultations consultations,
      Conferences conferences,
      Opinions opinions,
      Journal journal,
      ApplicationEventPublisher publisher) {
    this.access = access;
    this.consultations = consultations;
    this.conferences = conferences;
    this.opinions = opinions;
    this.journal = journal;
    this.publisher = publisher;
  }

  /**
   * The opinion, whether the actor signs for the body, whether it would come too late, and what of
   * it has come too late already.
   */
  public record Desk(
      OpinionView opinion, boolean maySign, boolean tooLate, List<LatePositionView> late) {}

  public Desk desk(CaseNumber number) {
    ParticipantView mine = consultations.mine(number);
    List<LatePositionView> late =
        conferences.late(number).stream()
            .filter(position -> position.authority().equals(mine.authority()))
            .toList();
    return new Desk(
        opinions.of(number, mine),
        access.actor().is(Role.BODY_HEAD),
        conferences.isTooLate(number, mine.authority()),
        late);
  }

  /** Keeps what was typed, complete or not; what was proposed is a draft again. */
  public void keep(CaseNumber number, List<OpinionPart> parts) {
    ParticipantView mine = mayWrite(number);
    List<OpinionPart> ours =
        parts.stream().filter(part -> mine.guards().contains(part.interest())).toList();
    opinions.keep(number, mine.authority(), ours, access.actor().name());
  }

  /** Proposes the opinion to whoever signs for the body. */
  public void propose(CaseNumber number) {
    ParticipantView mine = mayWrite(number);
    complete(opinions.of(number, mine));
    opinions.propose(number, mine.authority(), access.actor().name());
    access.did(number, Deed.OPINION_PROPOSED, mine.authority().value());
    publisher.publishEvent(new OpinionProposed(number, mine.authority(), access.actor().name()));
  }

  /** Sends the opinion back to whoever wrote it, saying why. */
  public void sendBack(CaseNumber number, String why) {
    access.asBodyHead(number, Step.GIVE_POSITION);
    ParticipantView mine = mayWrite(number);
    StepGate.mustSay(why, "note");
    opinions.sendBack(number, mine.authority(), why.strip(), access.actor().name());
    access.did(number, Deed.OPINION_SENT_BACK, mine.authority().value());
  }

  /** The position as it would be signed; refused where something is missing. */
  public Statement review(CaseNumber number) {
    ParticipantView mine = mayWrite(number);
    OpinionView opinion = opinions.of(number, mine);
    complete(opinion);
    return opinion.statement(access.actor().name());
  }

  /** Signs and sends the position of the body. */
  public void sign(CaseNumber number) {
    access.asBodyHead(number, Step.GIVE_POSITION);
    Statement position = review(number);
    consultations.give(number, position.kind(), position.reasons(), position.conditions());
  }

  /**
   * Sends what comes too late: it is recorded as without effect, and only if that is understood.
   */
  @LegalBasis("L. 241/1990, art. 2, c. 8-bis; art. 14-bis, c. 4; art. 14-quater, c. 2")
  public void sendLate(CaseNumber number, boolean confirmed) {
    access.asBodyHead(number, Step.GIVE_POSITION);
    Statement position = review(number);
    ParticipantView mine = consultations.mine(number);
    if (!conferences.isTooLate(number, mine.authority())) {
      throw new StepRefused("confirmed", "Il termine non è scaduto: la posizione ha effetto.");
    }
    if (!confirmed) {
      throw new StepRefused(
          "confirmed", "Conferma di sapere che la posizione è tardiva e non produce effetti.");
    }
    conferences.keepLate(number, mine.authority(), position);
    opinions.signed(number, mine.authority(), access.actor().name());
    journal.received(
        number,
        EventKind.LATE_POSITION_RECORDED,
        "%s: %s. Il termine era scaduto il %s: %s"
            .formatted(
                mine.name(),
                Consultations.said(position.kind()),
                Italian.day(mine.due()),
                effectOfLate(number, mine)),
        mine.name());
  }

  /** Only of an opinion the law does not say that it is void: the office need not wait for it. */
  @LegalBasis("L. 241/1990, artt. 2, c. 8-bis, e 16, c. 2")
  private String effectOfLate(CaseNumber number, ParticipantView mine) {
    ConferenceView conference = conferences.view(number).orElseThrow();
    return conference.silenceOf(mine) == SilenceMeaning.NO_OPINION
        ? "l’ufficio ha potuto procedere senza (L. 241/1990, art. 16, c. 2)"
        : "non produce effetti (L. 241/1990, art. 2, c. 8-bis)";
  }

  private ParticipantView mayWrite(CaseNumber number) {
    access.asBody(number, WRITE);
    ParticipantView mine = consultations.mine(number);
    mustNotHaveSpoken(number, mine);
    return mine;
  }

  private void mustNotHaveSpoken(CaseNumber number, ParticipantView mine) {
    boolean spoken = mine.hasSpoken() && mine.kind() != PositionKind.SILENCE;
    boolean alone = conferences.view(number).filter(c -> c.stage().kind().isOfOne()).isPresent();
    boolean closed =
        conferences.view(number).flatMap(ConferenceView::concludedAt).isPresent() && spoken;
    if (alone && spoken) {
      throw new StepRefused(
          "parts[0].kind", "Il tuo ente si è già espresso: la posizione resa non si cambia.");
    }
    if (closed) {
      throw new StepRefused(
          "parts[0].kind",
          "La conferenza è conclusa: si può solo sollecitare l’autotutela dell’amministrazione"
              + " procedente (L. 241/1990, art. 14-quater, c. 2).");
    }
    boolean sent = opinions.of(number, mine).state() == OpinionState.SIGNED;
    if (spoken || sent) {
      throw new StepRefused(
          "parts[0].kind",
          "Il tuo ente si è già espresso in questa conferenza: la posizione resa non si cambia"
              + " (L. 241/1990, art. 14-bis, c. 3).");
    }
  }

  private static void complete(OpinionView opinion) {
    List<OpinionPart> parts = new ArrayList<>(opinion.parts());
    for (int i = 0; i < parts.size(); i++) {
      OpinionPart part = parts.get(i);
      String field = "parts[" + i + "].";
      if (part.kind() == null || !isStated(part.kind())) {
        throw new StepRefused(field + "kind", "Scegli una posizione.");
      }
      Consultations.mustBeMotivated(field, part.kind(), part.reasons(), part.lines());
    }
  }

  private static boolean isStated(PositionKind kind) {
    return kind == PositionKind.ASSENT
        || kind == PositionKind.CONDITIONAL_ASSENT
        || kind == PositionKind.DISSENT;
  }
}
