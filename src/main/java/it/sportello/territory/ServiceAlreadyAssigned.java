package it.sportello.territory;

/** Another office of the same desk already serves the municipality in those days. */
public class ServiceAlreadyAssigned extends RuntimeException {

  ServiceAlreadyAssigned(AssignedService taken) {
    super(
        "Desk %s of municipality %s is already served by %s from %s to %s"
            .formatted(
                taken.desk(), taken.municipality(), taken.office(), taken.from(), taken.to()));
  }
}
