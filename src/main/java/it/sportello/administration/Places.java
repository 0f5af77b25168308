package it.sportello.administration;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Competence;
import it.sportello.territory.Desk;
import it.sportello.territory.Interest;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.OfficeChange;
import it.sportello.territory.OfficeId;
import it.sportello.territory.OfficeKind;
import it.sportello.territory.OfficeView;
import it.sportello.territory.Territory;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after offices and bodies, for administrators. */
@Service
@Transactional
public class Places {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_ADDRESS = 300;

  private final AdministratorOnly door;
  private final Territory territory;
  private final Competence competence;
  private final Clock clock;

  Places(AdministratorOnly door, Territory territory, Competence competence, Clock clock) {
    this.door = door;
    this.territory = territory;
    this.competence = competence;
    this.clock = clock;
  }

  /** How an office is called and reached, as typed. */
  public record Contacts(String name, String pec, String address) {

    public Contacts {
      name = name == null ? "" : name.strip();
      pec = pec == null ? "" : pec.strip();
      address = address == null ? "" : address.strip();
    }

    void check(Faults faults) {
      faults
          .text("name", name, Faults.LONGEST_NAME)
          .mail("pec", pec, true)
          .text("address", address, LONGEST_ADDRESS);
    }
  }

  @Transactional(readOnly = true)
  public List<OfficeView> offices() {
    door.require("offices");
    return territory.offices();
  }

  @Transactional(readOnly = true)
  public OfficeView office(OfficeId id) {
    door.require("offices");
    return territory.office(id);
  }

  @Transactional(readOnly = true)
  public List<OfficeChange> changesToCome(OfficeId id) {
    door.require("offices");
    return competence.changesToCome(id);
  }

  @Transactional(readOnly = true)
  public List<AuthorityView> bodies() {
    door.require("bodies");
    return territory.authorities();
  }

  /** The provinces in which a body can be competent: those of the municipalities served. */
  @Transactional(readOnly = true)
  public List<String> provinces() {
    return territory.municipalities().stream()
        .map(MunicipalityView::province)
        .distinct()
        .sorted()
        .toList();
  }

  public OfficeId addOffice(Desk desk, OfficeKind kind, Contacts typed) {
    door.require("addOffice");
    var faults = new Faults();
    typed.check(faults);
    faults.given("desk", desk).given("kind", kind);
    String id = readable(typed.name(), faults);
    if (!id.isEmpty() && competence.isOffice(new OfficeId(id))) {
      taken(faults);
    }
    faults.refuseIfAny();
    var office = new OfficeId(id);
    territory.addOffice(
        new OfficeView(office, typed.name(), desk, kind, typed.pec(), typed.address()));
    door.changed("addOffice", id);
    return office;
  }

  /** From a day on, today at the earliest: what acts have said until then stays as it was. */
  public void changeOffice(OfficeId id, LocalDate from, Contacts typed) {
    door.require("changeOffice");
    territory.office(id);
    var faults = new Faults();
    typed.check(faults);
    faults.given("from", from);
    if (from != null && from.isBefore(today())) {
      faults.add(
          "from", "Da oggi in poi: il passato non cambia.", "From today on: the past stays.");
    }
    faults.refuseIfAny();
    competence.change(id, new OfficeChange(from, typed.name(), typed.pec(), typed.address()));
    door.changed("changeOffice", id + " " + from);
  }

  public AuthorityId addBody(String name, Interest interest, String pec, List<String> provinces) {
    door.require("addBody");
    var faults = new Faults();
    faults
        .text("name", name, Faults.LONGEST_NAME)
        .given("interest", interest)
        .mail("pec", pec, true);
    if (provinces.isEmpty() || !provinces().containsAll(provinces)) {
      faults.add("provinces", "Scegli almeno una provincia.", "Choose at least one province.");
    }
    String id = readable(name, faults);
    if (!id.isEmpty() && competence.isAuthority(new AuthorityId(id))) {
      taken(faults);
    }
    faults.refuseIfAny();
    var body = new AuthorityId(id);
    territory.addAuthority(new AuthorityView(body, name, interest, pec), provinces);
    door.changed("addBody", id);
    return body;
  }

  private static void taken(Faults faults) {
    faults.add("name", "Questo nome c’è già.", "This name exists already.");
  }

  /** The name as an id: lower case, without accents, words joined by hyphens. */
  private static String readable(String name, Faults faults) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    String id = cut.replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      faults.add("name", "Servono lettere o cifre.", "It needs letters or figures.");
    }
    return id;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ROME));
  }
}
