package it.sportello.administration;

import it.sportello.catalogue.PublishedTables;
import it.sportello.forms.PublishedForms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the office has published, kept in memory; other nodes learn of a change in ten seconds. */
@Component
class EditionsInUse implements PublishedForms, PublishedTables {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final String MANIFEST = ".manifest.json";

  private final StoredEditions stored;
  private final Clock clock;
  private volatile Known known;

  EditionsInUse(StoredEditions stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /** Something was published or taken back. */
  record Changed() {}

  private record Known(String stamp, List<EditionView> editions) {}

  @TransactionalEventListener
  void changed(Changed event) {
    known = read();
  }

  @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
  void look() {
    if (known != null && !known.stamp().equals(stored.stamp())) {
      known = read();
    }
  }

  @Override
  public Optional<Edition> inUse(String form) {
    return inForce().filter(edition -> edition.touches(form + MANIFEST)).findFirst().map(this::of);
  }

  @Override
  public Optional<Edition> version(String form, String version) {
    return all().stream()
        .filter(edition -> edition.label().equals(version) && edition.touches(form + MANIFEST))
        .findFirst()
        .map(this::of);
  }

  @Override
  public Map<String, String> inUse() {
    Map<String, String> tables = new LinkedHashMap<>();
    inForce()
        .flatMap(edition -> edition.files().entrySet().stream())
        .filter(file -> file.getKey().endsWith(".dmn"))
        .forEach(file -> tables.putIfAbsent(file.getKey(), file.getValue()));
    return tables;
  }

  /** Published and not begun yet. */
  List<EditionView> toCome() {
    return all().stream()
        .filter(edition -> edition.isPublished() && edition.validFrom().isAfter(today()))
        .toList();
  }

  /** A published edition that took the place of this one, in part at least. */
  Optional<EditionView> after(EditionView edition) {
    return all().stream()
        .takeWhile(other -> !other.id().equals(edition.id()))
        .filter(other -> other.isPublished() && other.sharesWith(edition.files().keySet()))
        .findFirst();
  }

  /** The newest first. */
  private Stream<EditionView> inForce() {
    LocalDate today = today();
    return all().stream().filter(edition -> edition.isInForce(today));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ROME));
  }

  private List<EditionView> all() {
    Known now = known;
    if (now == null) {
      now = read();
      known = now;
    }
    return now.editions();
  }

  private Known read() {
    String stamp = stored.stamp();
    Comparator<EditionView> byDay =
        Comparator.comparing(EditionView::validFrom).thenComparing(EditionView::publishedAt);
    return new Known(
        stamp,
        stored.findAllByOrderByProposedAtDesc().stream()
            .filter(edition -> !edition.isProposed())
            .map(edition -> edition.view())
            .sorted(byDay.reversed())
            .toList());
  }

  private Edition of(EditionView edition) {
    return new Edition(edition.label(), edition.files());
  }
}
