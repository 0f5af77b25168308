package it.sportello.proceedings;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.territory.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that wait for the actor, in the order of their legal consequence. */
@Service
@Transactional(readOnly = true)
public class WorkList {

  private static final int LARGEST = 100;

  private final OpenTasks tasks;
  private final CurrentActor currentActor;

  WorkList(OpenTasks tasks, CurrentActor currentActor) {
    this.tasks = tasks;
    this.currentActor = currentActor;
  }

  /** A page of the list, after the last row seen; from the beginning when that is null. */
  public List<TaskView> page(After after, int size) {
    Actor actor = currentActor.get();
    After from = after == null ? After.START : after;
    Limit limit = Limit.of(Math.max(1, Math.min(size, LARGEST)));
    List<OpenTask> rows = List.of();
    if (actor.is(Role.BODY_OFFICER) && actor.authority().isPresent()) {
      rows = tasks.ofAuthority(actor.authority().get().value(), from.day(), from.id(), limit);
    } else if (actor.isStaff()) {
      List<String> offices = actor.offices().stream().map(OfficeId::value).toList();
      rows = tasks.ofOffices(offices, from.day(), from.id(), limit);
    }
    return rows.stream().map(OpenTask::view).toList();
  }

  /** The last row that was seen. */
  public record After(LocalDate day, String id) {

    static final After START = new After(LocalDate.of(1, 1, 1), "");
  }
}
