package it.sportello.administration;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Text;
import it.sportello.territory.Competence;
import it.sportello.territory.Desk;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.OfficeId;
import it.sportello.territory.ServiceAlreadyAssigned;
import it.sportello.territory.ServiceView;
import it.sportello.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which office serves which municipality, for which procedures and from when; for administrators.
 */
@Service
@Transactional
public class Assignments {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final AdministratorOnly door;
  private final Territory territory;
  private final Competence competence;
  private final Catalogue catalogue;

  Assignments(
      AdministratorOnly door, Territory territory, Competence competence, Catalogue catalogue) {
    this.door = door;
    this.territory = territory;
    this.competence = competence;
    this.catalogue = catalogue;
  }

  @Transactional(readOnly = true)
  public List<ServiceView> services() {
    door.require("services");
    return competence.services();
  }

  @Transactional(readOnly = true)
  public ServiceView service(long id) {
    door.require("services");
    return competence.service(id);
  }

  @Transactional(readOnly = true)
  public List<MunicipalityView> municipalities() {
    return territory.municipalities();
  }

  /** The procedures that each desk handles. */
  public Map<Desk, List<Text>> procedures() {
    return catalogue.procedures().stream()
        .collect(
            Collectors.groupingBy(
                Procedure::desk, Collectors.mapping(Procedure::name, Collectors.toList())));
  }

  /** From a day on; for each desk one office at a time. */
  public void assign(OfficeId office, MunicipalityCode code, LocalDate from, LocalDate toOrNull) {
    door.require("assignService");
    var faults = new Faults();
    faults.given("office", office).given("municipality", code).given("from", from);
    if (from != null && toOrNull != null && toOrNull.isBefore(from)) {
      faults.add("to", "Finirebbe prima di cominciare.", "It would end before it begins.");
    }
    faults.refuseIfAny();
    // the record is held first, so that of two assignments at once the second sees the first
    door.changed("assignService", "%s %s %s".formatted(office, code, from));
    try {
      territory.municipality(code);
      territory.assignService(office, code, from, toOrNull);
    } catch (ServiceAlreadyAssigned inTheWay) {
      overlapping(inTheWay.taken(), faults);
      faults.refuseIfAny();
    }
  }

  /** The last day of an office for a municipality; from the next day another may follow. */
  public void end(long id, LocalDate last) {
    door.require("endService");
    ServiceView service = competence.service(id);
    var faults = new Faults();
    faults.given("to", last);
    if (last != null && last.isBefore(service.from())) {
      faults.add(
          "to",
          "È cominciata il %s: non può finire prima.".formatted(DAY.format(service.from())),
          "It began on %s: it cannot end before.".formatted(DAY.format(service.from())));
    }
    if (last != null && service.to() != null && last.isAfter(service.to())) {
      faults.add(
          "to",
          "Finisce già il %s: qui si può solo anticipare.".formatted(DAY.format(service.to())),
          "It ends on %s already: here it can only end earlier."
              .formatted(DAY.format(service.to())));
    }
    faults.refuseIfAny();
    competence.endService(id, last);
    door.changed(
        "endService", "%s %s %s".formatted(service.office(), service.municipality(), last));
  }

  private void overlapping(ServiceView taken, Faults faults) {
    String name = territory.office(taken.office()).name();
    String from = DAY.format(taken.from());
    faults.add(
        "from",
        taken.to() == null
            ? "Dal %s il comune è servito da «%s»: prima indicane l’ultimo giorno."
                .formatted(from, name)
            : "Dal %s al %s il comune è servito da «%s»."
                .formatted(from, DAY.format(taken.to()), name),
        taken.to() == null
            ? "Since %s the municipality is served by “%s”: first say its last day."
                .formatted(from, name)
            : "From %s to %s the municipality is served by “%s”."
                .formatted(from, DAY.format(taken.to()), name));
  }
}
