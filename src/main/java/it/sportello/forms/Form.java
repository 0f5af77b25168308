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
    Text withdrawn,
    Origin origin) {

  /** The national form that this one shows: its package, by edition, and its name there. */
  public record Origin(String edition, String form) {

    /** Where the form is the house’s own. */
    public static final Origin HOUSE = new Origin("", "");
  }

  public Form(
      String id,
      String version,
      Text title,
      List<Section> sections,
      List<RequiredDocument> documents,
      Text withdrawn) {
    this(id, version, title, sections, documents, withdrawn, Origin.HOUSE);
  }

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
    return new Form(id, otherVersion, title, sections, documents, withdrawn, origin);
  }

  /** The same form, used no more. */
  Form without(Text why) {
    return new Form(id, version, title, sections, documents, why, origin);
  }

  /** The same form as the office adopts it for one of its own. */
  public Form adopted(String forForm, String asVersion, Origin from) {
    return new Form(forForm, asVersion, title, sections, documents, withdrawn, from);
  }

  /** Whether it is a national form, of which filing makes an instance in XML. */
  public boolean isNational() {
    return !origin.equals(Origin.HOUSE);
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
