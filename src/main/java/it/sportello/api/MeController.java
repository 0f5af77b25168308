package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.notices.NoticeView;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.pages.Addresses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who one is here, and what one was told. */
@RestController
@RequestMapping(Routes.V1)
class MeController {

  private final CurrentActor currentActor;
  private final Notices notices;

  MeController(CurrentActor currentActor, Notices notices) {
    this.currentActor = currentActor;
    this.notices = notices;
  }

  @Operation(summary = "Chi sta chiedendo.")
  @GetMapping("/io")
  MeShape me() {
    return MeShape.of(currentActor.get());
  }

  /** The notices, the newest first. */
  @Operation(summary = "I propri avvisi, dal più recente.")
  @GetMapping("/avvisi")
  Listing<NoticeLine> notices(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    List<NoticeView> found =
        Keys.notice(dopo)
            .map(last -> notices.latest(mine(), last, size + 1))
            .orElseGet(() -> notices.latest(mine(), size + 1));
    return Listing.page(found, size, Keys::of, NoticeLine::of);
  }

  @Operation(summary = "Segna letto un avviso.")
  @PostMapping("/avvisi/{notice}/letto")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markRead(@PathVariable String notice) {
    notices.markRead(notice, mine());
  }

  @Operation(summary = "Segna letti tutti gli avvisi.")
  @PostMapping("/avvisi/letti")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markAllRead() {
    notices.markAllRead(mine());
  }

  private List<Recipient> mine() {
    return Addresses.of(currentActor.get());
  }

  /** Who is acting. */
  record MeShape(
      String id,
      String name,
      List<String> roles,
      List<String> offices,
      Optional<String> authority) {

    static MeShape of(Actor actor) {
      return new MeShape(
          actor.id().value(),
          actor.name(),
          actor.roles().stream().map(Enum::name).sorted().toList(),
          actor.offices().stream().map(Object::toString).sorted().toList(),
          actor.authority().map(Object::toString));
    }
  }

  /** A notice; it has {@code readAt} once it was read. */
  record NoticeLine(
      String id,
      Optional<String> number,
      String text,
      Instant createdAt,
      Optional<Instant> readAt) {

    static NoticeLine of(NoticeView notice) {
      return new NoticeLine(
          notice.id(),
          Optional.ofNullable(notice.caseNumber()).map(Object::toString),
          notice.textIt(),
          notice.createdAt(),
          Optional.ofNullable(notice.readAt()));
    }
  }
}
