package it.sportello.applications;

import java.util.Map;

/** Somebody else saved the section since it was opened: nothing was changed, both are kept. */
public class SectionChanged extends RuntimeException {

  private final transient Map<String, Object> theirs;

  SectionChanged(String section, Map<String, Object> theirs) {
    super("Section %s was changed meanwhile".formatted(section));
    this.theirs = theirs;
  }

  /** The answers as they were saved meanwhile. */
  public Map<String, Object> theirs() {
    return theirs;
  }
}
