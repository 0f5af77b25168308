package it.sportello.applications;

import it.sportello.documents.DocumentId;
import it.sportello.forms.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The instance in XML of a filed national form, and how it was checked: the edition of the package,
 * the layers that were asked, what they found, and why the published rules were not applied.
 */
public record InstanceView(
    int version,
    String edition,
    String form,
    String sha256,
    boolean valid,
    List<String> layers,
    String unasked,
    List<Message> messages,
    Optional<DocumentId> instance,
    Optional<DocumentId> descriptor,
    Instant madeAt) {

  /** What a layer found, at which element, of which question (or none). */
  public record Message(String layer, String path, Text label, Text words, boolean invalid) {}
}
