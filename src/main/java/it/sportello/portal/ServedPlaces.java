package it.sportello.portal;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.territory.Desk;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The municipalities that one can choose, because an office serves them today. */
@Component
class ServedPlaces {

  private final Territory territory;
  private final Clock clock;

  ServedPlaces(Territory territory, Clock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  List<MunicipalityView> all() {
    return served(desk -> true);
  }

  List<MunicipalityView> by(Desk desk) {
    return served(desk::equals);
  }

  /** The municipality named in an address, if it is one that exists. */
  Optional<MunicipalityView> named(String code) {
    return MunicipalityCode.isWellFormed(code)
        ? Optional.of(territory.municipality(new MunicipalityCode(code)))
        : Optional.empty();
  }

  private List<MunicipalityView> served(Predicate<Desk> desk) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    return territory.offices().stream()
        .filter(office -> desk.test(office.desk()))
        .flatMap(office -> territory.municipalitiesServedBy(office.id(), today).stream())
        .distinct()
        .sorted(Comparator.comparing(MunicipalityView::name))
        .toList();
  }
}
