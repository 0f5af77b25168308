package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.administration.EditionReview;
import it.sportello.administration.EditionView;
import it.sportello.administration.Studio;
import it.sportello.applications.OpenDrafts;
import it.sportello.forms.FormFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New versions of forms and decision tables, for administrators. */
@RestController
@RequestMapping(Routes.ADMINISTRATION + "/moduli")
class EditionsController {

  private static final String ID = "/{edition:[0-9a-f-]{36}}";

  private final Studio studio;

  EditionsController(Studio studio) {
    this.studio = studio;
  }

  /** A version as it is proposed: texts of files by their names. */
  record NewEditionBody(
      @NotNull String label, @NotNull String note, @NotNull Map<String, String> files) {}

  /** The first day of a version. */
  record FirstDayBody(@NotNull LocalDate from) {}

  /** Why a version is taken back. */
  record TakenBackBody(@NotNull String reason) {}

  /** A version, and how far it has come. */
  record EditionShape(
      String id,
      String label,
      String note,
      String state,
      List<String> files,
      Optional<LocalDate> from) {

    static EditionShape of(EditionView view) {
      return new EditionShape(
          view.id(),
          view.label(),
          view.note(),
          view.state(),
          view.uploaded().stream().sorted().toList(),
          Optional.ofNullable(view.validFrom()));
    }
  }

  /** What becomes of one form, and of the drafts that are open on it. */
  record ChangedForm(
      String form, String inUse, int differences, int drafts, int losing, int moving, int asked) {

    static ChangedForm of(EditionReview.FormChange change) {
      OpenDrafts.Effect effect = change.effect().orElse(new OpenDrafts.Effect(0, 0, 0, 0));
      return new ChangedForm(
          change.id(),
          change.versionInUse(),
          change.differences().size(),
          effect.drafts(),
          effect.losing(),
          effect.moving(),
          effect.asked());
    }
  }

  /** A version that was read over. */
  record ReviewShape(
      EditionShape edition,
      boolean publishable,
      List<String> faults,
      List<ChangedForm> forms,
      List<String> rows) {

    static ReviewShape of(EditionReview review) {
      Stream<String> forms =
          review.forms().stream().flatMap(f -> f.faults().stream().map(FormFault::toString));
      Stream<String> tables =
          review.tables().stream()
              .flatMap(t -> t.reading().faults().stream().map(f -> t.file() + ": " + f.it()));
      Stream<String> files = review.files().stream().map(f -> f.file() + ": " + f.what().it());
      return new ReviewShape(
          EditionShape.of(review.edition()),
          review.isPublishable(),
          Stream.of(forms, tables, files).flatMap(one -> one).distinct().toList(),
          review.forms().stream().map(ChangedForm::of).toList(),
          review.tables().stream()
              .flatMap(table -> table.differences().stream())
              .map(row -> (row.added() ? "+ " : "- ") + row.table() + ": " + row.row())
              .toList());
    }
  }

  @Operation(summary = "Le versioni caricate, l’ultima per prima.")
  @GetMapping
  Listing<EditionShape> editions() {
    return Listing.whole(studio.editions().stream().map(EditionShape::of).toList());
  }

  @Operation(summary = "Carica una nuova versione di moduli o tabelle, senza pubblicarla.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OfficesController.Made propose(@Valid @RequestBody NewEditionBody body) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    body.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new OfficesController.Made(studio.propose(body.label(), body.note(), files));
  }

  @Operation(summary = "Che cosa non va in una versione, che cosa cambia e per quante bozze.")
  @GetMapping(ID)
  ReviewShape review(@PathVariable String edition) {
    return ReviewShape.of(studio.review(edition));
  }

  @Operation(summary = "Pubblica una versione da un giorno in poi.")
  @PostMapping(ID + "/pubblicazione")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void publish(@PathVariable String edition, @Valid @RequestBody FirstDayBody body) {
    studio.publish(edition, body.from());
  }

  @Operation(summary = "Ritira una versione pubblicata.")
  @PostMapping(ID + "/ritiro")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(@PathVariable String edition, @Valid @RequestBody TakenBackBody body) {
    studio.takeBack(edition, body.reason());
  }

  @Operation(summary = "Elimina una proposta.")
  @PostMapping(ID + "/eliminazione")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String edition) {
    studio.discard(edition);
  }
}
