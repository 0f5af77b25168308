package it.sportello.forms.national;

import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The published Schematron of a form, compiled, or why it cannot be applied. What cannot be applied
 * is said, and refuses neither the form nor an instance of it.
 */
record FormRules(State state, String reason, Optional<XdmNode> whole, XsltExecutable compiled) {

  /** Whether the rules can be applied. */
  enum State {
    /** They are applied. */
    READY,
    /** The package has none for the form. */
    ABSENT,
    /** They compile, but no pattern in them is active. */
    NO_PATTERNS,
    /** They do not compile. */
    NOT_COMPILABLE,
    /** They took too long once, and are not tried again. */
    TOO_SLOW
  }

  static FormRules unusable(State state, String reason, XdmNode whole) {
    return new FormRules(state, reason, Optional.ofNullable(whole), null);
  }

  static FormRules ready(XdmNode whole, XsltExecutable compiled) {
    return new FormRules(State.READY, "", Optional.of(whole), compiled);
  }

  boolean isReady() {
    return state == State.READY;
  }
}
