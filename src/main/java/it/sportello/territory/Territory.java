package it.sportello.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows municipalities, offices and third bodies as they were on a day, and who serves whom. */
@Service
@Transactional
public class Territory {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Municipalities municipalities;
  private final MetropolitanCities cities;
  private final Offices offices;
  private final AssignedServices services;
  private final Authorities authorities;
  private final Boundaries boundaries;
  private final PlacesInMemory memory;
  private final Clock clock;

  Territory(TerritoryTables tables, Clock clock) {
    this.municipalities = tables.municipalities();
    this.cities = tables.cities();
    this.offices = tables.offices();
    this.services = tables.services();
    this.authorities = tables.authorities();
    this.boundaries = tables.boundaries();
    this.memory = tables.memory();
    this.clock = clock;
  }

  /** The municipality as it is today. */
  @Transactional(readOnly = true)
  public MunicipalityView municipality(MunicipalityCode code) {
    return municipality(code, today());
  }

  /** The municipality as it was on the day: one that was merged since is still found. */
  @Transactional(readOnly = true)
  public MunicipalityView municipality(MunicipalityCode code, LocalDate on) {
    return memory.of(
        new MunicipalityOn(code, on),
        MunicipalityView.class,
        () ->
            municipalities
                .inForce(code.value(), on)
                .map(Municipality::view)
                .orElseThrow(() -> new MunicipalityNotFound(code, on)));
  }

  /** The municipalities of today, in the metropolitan cities that are served, by name. */
  @Transactional(readOnly = true)
  public List<MunicipalityView> municipalities() {
    return municipalities.servedOn(today()).stream().map(Municipality::view).toList();
  }

  @Transactional(readOnly = true)
  public List<MetropolitanCityView> metropolitanCities() {
    return cities.findAllByOrderByName().stream().map(MetropolitanCity::view).toList();
  }

  /** Every municipality of that name, served or not: there are a few namesakes. */
  @Transactional(readOnly = true)
  public List<MunicipalityView> municipalitiesNamed(String name) {
    return municipalities.named(MunicipalityName.key(name), today()).stream()
        .map(Municipality::view)
        .toList();
  }

  /** The three digits with which the codes of a province begin, by its sign, such as “BO”. */
  @Transactional(readOnly = true)
  public Optional<String> provinceCode(String sign) {
    return municipalities.of(sign, today(), Limit.of(1)).stream()
        .map(municipality -> municipality.code().substring(0, 3))
        .findFirst();
  }

  /** Municipalities one of whose words begins with the text, whatever its accents and capitals. */
  @Transactional(readOnly = true)
  public List<MunicipalityView> searchMunicipalities(String text, int limit) {
    return municipalities
        .search(MunicipalityName.key(text), today(), Limit.of(Math.max(1, limit)))
        .stream()
        .map(Municipality::view)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<OfficeView> officeFor(MunicipalityCode code, Desk desk, LocalDate on) {
    return offices.serving(code.value(), desk, on).map(o -> o.view(on));
  }

  @Transactional(readOnly = true)
  public OfficeView office(OfficeId id) {
    LocalDate today = today();
    return memory.of(new OfficeOn(id, today), OfficeView.class, () -> find(id).view(today));
  }

  @Transactional(readOnly = true)
  public List<OfficeView> offices() {
    return offices.findAllByOrderByName().stream().map(office -> office.view(today())).toList();
  }

  @Transactional(readOnly = true)
  public List<MunicipalityView> municipalitiesServedBy(OfficeId id, LocalDate on) {
    return municipalities.servedBy(id.value(), on).stream().map(Municipality::view).toList();
  }

  @Transactional(readOnly = true)
  public AuthorityView authority(AuthorityId id) {
    return authorities
        .findById(id.value())
        .map(Authority::view)
        .orElseThrow(() -> new AuthorityNotFound(id));
  }

  @Transactional(readOnly = true)
  public List<AuthorityView> authorities() {
    return authorities.findAllByOrderByName().stream().map(Authority::view).toList();
  }

  /** The body that guards the interest where the municipality lies. */
  @Transactional(readOnly = true)
  public Optional<AuthorityView> authorityFor(Interest interest, MunicipalityCode code) {
    return authorities.guarding(interest, municipality(code).province()).stream()
        .findFirst()
        .map(Authority::view);
  }

  /** Boundary of the municipality, or of its metropolitan city when its own is not known. */
  @Transactional(readOnly = true)
  public Optional<String> boundary(MunicipalityCode code) {
    return boundaries
        .findById(code.value())
        .or(() -> metropolitanCityOf(code).flatMap(boundaries::findById))
        .map(Boundary::geometry);
  }

  public void addOffice(OfficeView office) {
    memory.changing();
    offices.save(new Office(office));
  }

  /** From the day on, the office serves the municipality; one office per desk and day. */
  public void assignService(
      OfficeId id, MunicipalityCode code, LocalDate from, LocalDate toOrNull) {
    var desk = find(id).desk();
    services.findByMunicipalityAndDesk(code.value(), desk).stream()
        .filter(other -> other.overlaps(from, toOrNull))
        .findFirst()
        .ifPresent(
            taken -> {
              throw new ServiceAlreadyAssigned(taken);
            });
    services.save(new AssignedService(id, desk, code, from, toOrNull));
  }

  public void addAuthority(AuthorityView authority, List<String> provinces) {
    authorities.save(new Authority(authority, provinces));
  }

  /** The body that is reached at a certified address, whatever the case of its letters. */
  @Transactional(readOnly = true)
  public Optional<AuthorityView> authorityAt(String pec) {
    return authorities.findByPecIgnoreCase(pec).stream().findFirst().map(Authority::view);
  }

  /** Shows the municipalities of one more metropolitan city to the public. */
  public void serveMetropolitanCity(String code) {
    cities.findById(code).orElseThrow().serve();
  }

  public void setBoundary(MunicipalityCode code, String geoJson, String source) {
    GeoJsonAreas.read(geoJson);
    boundaries.save(new Boundary(code.value(), geoJson, source));
  }

  private Optional<String> metropolitanCityOf(MunicipalityCode code) {
    return municipalities
        .inForce(code.value(), today())
        .map(Municipality::view)
        .map(MunicipalityView::metropolitanCity);
  }

  private Office find(OfficeId id) {
    return offices.findById(id.value()).orElseThrow(() -> new OfficeNotFound(id));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ROME));
  }

  private record MunicipalityOn(MunicipalityCode code, LocalDate day) {}

  private record OfficeOn(OfficeId id, LocalDate day) {}
}
