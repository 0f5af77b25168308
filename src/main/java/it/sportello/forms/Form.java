package it.sportello.forms;

import java.util.List;
import java.util.NoSuchElementException;

/** All that is asked for one procedure: sections in their order, and documents. */
public record Form(
    String id,
    String version,
    Text title,
    List<Section> sections,
    List<RequiredDocument> documents,
    Text withdrawn) {

  public Form(
      String id,
      String version,
      Text title,
      List<Section> sections,
      List<RequiredDocument> documents) {
    this(id, version, title, sections, documents, Text.EMPTY);
  }

  /** The same form under another version. */
  Form in(String otherVersion) {
    return new Form(id, otherVersion, title, sections, documents, withdrawn);
  }

  /** Whether nobody may begin or file it any more; {@link #withdrawn} says why. */
  public boolean isWithdrawn() {
    return !withdrawn.isEmpty();
  }

  public Section section(String sectionId) {
    return sections.stream()
        .filter(section -> section.id().equals(sectionId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No section " + sectionId + " in " + id));
  }

  public boolean hasSection(String sectionId) {
    return sections.stream().anyMatch(section -> section.id().equals(sectionId));
  }
}
