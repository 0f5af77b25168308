package it.sportello.forms;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a form over: the form, unless it cannot be read, and all that is wrong;
 * {@code national}, if it is one that takes the place of the house’s own.
 */
public record ProvenForm(String id, Optional<Form> form, List<FormFault> faults, boolean national) {

  public boolean isUsable() {
    return form.isPresent() && faults.isEmpty();
  }
}
