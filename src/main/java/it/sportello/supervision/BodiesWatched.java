package it.sportello.supervision;

import it.sportello.conferences.PositionKind;
import it.sportello.conferences.Voice;
import it.sportello.conferences.Voices;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.supervision.rules.BodyFigures;
import it.sportello.supervision.rules.BodyFigures.Answer;
import it.sportello.supervision.rules.BodyFigures.Standing;
import it.sportello.territory.AuthorityId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows supervisors how the bodies answer, in all conferences of all municipalities. */
@Service
@Transactional(readOnly = true)
public class BodiesWatched {

  private final Voices voices;
  private final CurrentActor currentActor;

  BodiesWatched(Voices voices, CurrentActor currentActor) {
    this.voices = voices;
    this.currentActor = currentActor;
  }

  /** A line for every body that was ever convened; who keeps silent most often first. */
  public List<BodyLine> bodies() {
    Actor actor = currentActor.get();
    if (!actor.is(Role.SUPERVISOR)) {
      throw new NotPermitted(actor, "supervise");
    }
    Map<AuthorityId, List<Voice>> ofBody =
        voices.all().stream().collect(Collectors.groupingBy(Voice::body));
    return ofBody.values().stream()
        .map(BodiesWatched::line)
        .sorted(
            Comparator.comparing((BodyLine line) -> -line.figures().silent())
                .thenComparing(BodyLine::name))
        .toList();
  }

  private static BodyLine line(List<Voice> ofBody) {
    Voice first = ofBody.get(0);
    BodyFigures figures = BodyFigures.of(ofBody.stream().map(BodiesWatched::answer).toList());
    return new BodyLine(first.body().value(), first.name(), figures);
  }

  private static Answer answer(Voice voice) {
    if (voice.kind() == null) {
      return new Answer(Standing.AWAITED, (int) voice.late(), false, false, 0);
    }
    if (voice.kind() == PositionKind.SILENCE) {
      return new Answer(Standing.SILENT, (int) voice.late(), false, false, 0);
    }
    int days =
        (int)
            ChronoUnit.DAYS.between(
                LegalTime.dayOf(voice.convenedAt()), LegalTime.dayOf(voice.givenAt()));
    boolean dissent = voice.kind() == PositionKind.DISSENT;
    return new Answer(Standing.IN_TIME, (int) voice.late(), dissent, voice.overcome(), days);
  }
}
