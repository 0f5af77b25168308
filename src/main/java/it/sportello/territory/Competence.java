package it.sportello.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offices as they change, and who serves whom from when; it does not ask who is acting, its callers
 * do. Days are those of Rome.
 */
@Service
@Transactional
public class Competence {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Offices offices;
  private final AssignedServices services;
  private final Authorities authorities;
  private final PlacesInMemory memory;
  private final Clock clock;

  Competence(
      Offices offices,
      AssignedServices services,
      Authorities authorities,
      PlacesInMemory memory,
      Clock clock) {
    this.offices = offices;
    this.services = services;
    this.authorities = authorities;
    this.memory = memory;
    this.clock = clock;
  }

  public boolean isOffice(OfficeId id) {
    return offices.existsById(id.value());
  }

  public boolean isAuthority(AuthorityId id) {
    return authorities.existsById(id.value());
  }

  /** What is already known to change in an office. */
  @Transactional(readOnly = true)
  public List<OfficeChange> changesToCome(OfficeId id) {
    return find(id).changesAfter(today());
  }

  /** From a day on the office has another name, or is reached elsewhere. */
  public void change(OfficeId id, OfficeChange change) {
    memory.changing();
    find(id).change(change);
  }

  /** Every service of today and of days to come. */
  @Transactional(readOnly = true)
  public List<ServiceView> services() {
    return services.notOverOn(today()).stream().map(AssignedService::view).toList();
  }

  @Transactional(readOnly = true)
  public ServiceView service(long id) {
    return row(id).view();
  }

  /** The last day on which the office serves the municipality. */
  public void endService(long id, LocalDate last) {
    row(id).end(last);
  }

  private AssignedService row(long id) {
    return services.findById(id).orElseThrow(() -> new ServiceNotFound(id));
  }

  private Office find(OfficeId id) {
    return offices.findById(id.value()).orElseThrow(() -> new OfficeNotFound(id));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ROME));
  }
}
