package it.sportello.territory;

/** Another office of the same desk already serves the municipality in those days. */
public class ServiceAlreadyAssigned extends RuntimeException {

  private final transient ServiceView taken;

  ServiceAlreadyAssigned(AssignedService taken) {
    super(
        "Desk %s of municipality %s is already served by %s from %s to %s"
            .formatted(
                taken.desk(), taken.municipality(), taken.office(), taken.from(), taken.to()));
    this.taken = taken.view();
  }

  /** The service that is in the way. */
  public ServiceView taken() {
    return taken;
  }
}
