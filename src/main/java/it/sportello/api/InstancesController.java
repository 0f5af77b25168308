package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.InstanceView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.FiledCopies;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Instances in XML of national forms: read into a draft, and as they were filed. */
@RestController
class InstancesController {

  /** One byte more than is ever read. */
  private static final int LARGEST = 10 * 1024 * 1024 + 1;

  private final Applications applications;
  private final FiledCopies copies;

  InstancesController(Applications applications, FiledCopies copies) {
    this.applications = applications;
    this.copies = copies;
  }

  /** The paths of elements for which the form has no question. */
  record InstanceTaken(List<String> left) {}

  /** What a layer of checking found. */
  record InstanceFlaw(String layer, String path, String question, String message, boolean invalid) {

    static InstanceFlaw of(InstanceView.Message found) {
      return new InstanceFlaw(
          found.layer(), found.path(), found.label().it(), found.words().it(), found.invalid());
    }
  }

  /** An instance as it was filed; the files are among the papers of the case. */
  record InstanceShape(
      int version,
      String edition,
      String form,
      String sha256,
      boolean valid,
      List<String> layers,
      String rulesNotApplied,
      List<InstanceFlaw> findings,
      Optional<String> document,
      Optional<String> descriptor,
      Instant madeAt) {

    static InstanceShape of(InstanceView view) {
      return new InstanceShape(
          view.version(),
          view.edition(),
          view.form(),
          view.sha256(),
          view.valid(),
          view.layers(),
          view.unasked(),
          view.messages().stream().map(InstanceFlaw::of).toList(),
          view.instance().map(document -> document.value()),
          view.descriptor().map(document -> document.value()),
          view.madeAt());
    }
  }

  @Operation(summary = "Legge un’istanza XML del modulo nazionale nelle risposte della bozza.")
  @PostMapping(
      path = Routes.DRAFT + "/istanza",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  InstanceTaken take(@PathVariable ApplicationId draft, HttpServletRequest request)
      throws IOException {
    applications.view(draft);
    byte[] xml = request.getInputStream().readNBytes(LARGEST);
    return new InstanceTaken(applications.takeInstance(draft, xml));
  }

  @Operation(summary = "Le istanze XML di una pratica su modulo nazionale, con i loro controlli.")
  @GetMapping(Routes.CASE + "/istanze")
  Listing<InstanceShape> filed(@PathVariable CaseNumber number) {
    return Listing.whole(copies.instances(number).stream().map(InstanceShape::of).toList());
  }
}
