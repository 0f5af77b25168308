package it.sportello.forms;

import java.util.List;
import java.util.stream.Collectors;

/** A form that cannot be used because one of its files is wrong; the others go on. */
public class BrokenForm extends RuntimeException {

  private final transient List<FormFault> faults;

  public BrokenForm(String form, List<FormFault> faults) {
    super(
        "Il modulo %s non si può usare: %s"
            .formatted(
                form, faults.stream().map(FormFault::toString).collect(Collectors.joining("; "))));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, by file and field. */
  public List<FormFault> faults() {
    return faults;
  }
}
