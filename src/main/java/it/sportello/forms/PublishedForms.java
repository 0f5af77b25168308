package it.sportello.forms;

import java.util.Map;
import java.util.Optional;

/** Forms that the office has published in place of those that come with the house. */
public interface PublishedForms {

  /** Where nothing can be published: the house's own forms are in use. */
  PublishedForms NONE =
      new PublishedForms() {
        @Override
        public Optional<Edition> inUse(String form) {
          return Optional.empty();
        }

        @Override
        public Optional<Edition> version(String form, String version) {
          return Optional.empty();
        }
      };

  /** A form in one version: its manifest and sections, by the names of their files. */
  record Edition(String version, Map<String, String> files) {}

  /** The edition of a form that is in use today; none, if it is the house's own. */
  Optional<Edition> inUse(String form);

  /** The edition that has a national form in the place of this one today; none, if none has. */
  default Optional<Edition> adopted(String form) {
    return Optional.empty();
  }

  /** The edition under that version, in use or not. */
  Optional<Edition> version(String form, String version);
}
