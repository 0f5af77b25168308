package it.sportello.demo;

import it.sportello.demo.CityPlan.AuthorityPlan;
import it.sportello.demo.CityPlan.OfficePlan;
import it.sportello.demo.CityPlan.PersonPlan;
import it.sportello.demo.CityPlan.ServicePlan;
import it.sportello.identity.FirstAdministrator;
import it.sportello.identity.Identity;
import it.sportello.identity.NewPerson;
import it.sportello.pages.DemoCast;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import it.sportello.territory.OfficeView;
import it.sportello.territory.Territory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the demo city in an empty house: offices, bodies and people. */
@Component
@Profile("demo")
class DemoCity implements DemoCast {

  static final String PASSWORD = "demo";
  private static final String PROVINCE = "BO";

  private final CityPlan plan = CityPlan.read();
  private final Territory territory;
  private final Identity identity;
  private final FirstAdministrator first;

  DemoCity(Territory territory, Identity identity, FirstAdministrator first) {
    this.territory = territory;
    this.identity = identity;
    this.first = first;
  }

  /** Builds the city unless somebody lives here already; returns whether it did. */
  @Transactional
  public boolean build() {
    if (!first.isAwaited()) {
      settleWhoIsNew();
      return false;
    }
    plan.offices().forEach(this::open);
    plan.services().forEach(this::assign);
    plan.authorities().forEach(this::establish);
    plan.people().forEach(this::settle);
    return true;
  }

  /** People who joined the plan after the city was built, where it is the city that was built. */
  private void settleWhoIsNew() {
    boolean isTheCity =
        plan.people().stream()
            .anyMatch(person -> identity.findByUsername(person.username()).isPresent());
    if (isTheCity) {
      plan.people().stream()
          .filter(person -> identity.findByUsername(person.username()).isEmpty())
          .forEach(this::settle);
    }
  }

  @Override
  public List<Member> members() {
    return plan.people().stream()
        .map(person -> new Member(person.username(), person.name(), person.work()))
        .toList();
  }

  private void open(OfficePlan office) {
    territory.addOffice(
        new OfficeView(
            new OfficeId(office.id()),
            office.name(),
            office.desk(),
            office.kind(),
            office.pec(),
            office.address()));
  }

  private void assign(ServicePlan service) {
    for (String code : served(service)) {
      territory.assignService(
          new OfficeId(service.office()), new MunicipalityCode(code), service.from(), null);
    }
  }

  /** An office without a list serves the municipalities that no other office of its desk serves. */
  private Set<String> served(ServicePlan service) {
    if (service.municipalities() != null) {
      return Set.copyOf(service.municipalities());
    }
    Set<String> others =
        plan.services().stream()
            .filter(s -> s.municipalities() != null && sameDesk(s, service))
            .flatMap(s -> s.municipalities().stream())
            .collect(Collectors.toSet());
    Set<String> all = new HashSet<>();
    territory.municipalities().forEach(municipality -> all.add(municipality.code().value()));
    all.removeAll(others);
    return all;
  }

  private boolean sameDesk(ServicePlan one, ServicePlan other) {
    return office(one).desk() == office(other).desk();
  }

  private OfficePlan office(ServicePlan service) {
    return plan.offices().stream()
        .filter(office -> office.id().equals(service.office()))
        .findFirst()
        .orElseThrow();
  }

  private void establish(AuthorityPlan body) {
    territory.addAuthority(
        new AuthorityView(new AuthorityId(body.id()), body.name(), body.interest(), body.pec()),
        List.of(PROVINCE));
  }

  private void settle(PersonPlan person) {
    var offices =
        person.offices() == null
            ? Set.<OfficeId>of()
            : person.offices().stream().map(OfficeId::new).collect(Collectors.toSet());
    String mailbox = person.username();
    identity.add(
        new NewPerson(
            person.username(),
            PASSWORD,
            person.name(),
            new NewPerson.Contacts(
                person.taxCode(), mailbox + "@esempio.it", mailbox + "@pec.esempio.it"),
            person.roles(),
            offices,
            person.authority() == null ? null : new AuthorityId(person.authority())));
  }
}
