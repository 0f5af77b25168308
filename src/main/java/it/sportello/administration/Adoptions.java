package it.sportello.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.ImportedForms;
import it.sportello.forms.national.InstalledForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * National forms in the place of those of the house: an adoption is an edition, so that it is
 * looked at, published from a day on and taken back like any other.
 */
@Service
@Transactional
public class Adoptions {

  private final AdministratorOnly door;
  private final Studio studio;
  private final Catalogue catalogue;
  private final InstalledForms installed;

  Adoptions(AdministratorOnly door, Studio studio, Catalogue catalogue, InstalledForms installed) {
    this.door = door;
    this.studio = studio;
    this.catalogue = catalogue;
    this.installed = installed;
  }

  /**
   * What takes the place of what: the code of a procedure, and a form of an edition of a package;
   * {@code label} and {@code note} name the edition of the office.
   */
  public record Adoption(String procedure, String edition, String form, String label, String note) {

    public Adoption {
      procedure = procedure == null ? "" : procedure;
      edition = edition == null ? "" : edition;
      form = form == null ? "" : form;
      label = label == null ? "" : label;
      note = note == null ? "" : note;
    }
  }

  /** The procedures whose form a national one may replace. */
  @Transactional(readOnly = true)
  public List<Procedure> procedures() {
    door.require("studio");
    return catalogue.procedures();
  }

  /** Proposes an adoption with the labels that are in use; returns the id of its edition. */
  public String propose(Adoption adoption) {
    door.require("studio");
    var faults = new Faults();
    Procedure procedure =
        catalogue.procedures().stream()
            .filter(known -> known.code().equals(adoption.procedure()))
            .findFirst()
            .orElse(null);
    if (procedure == null) {
      faults.add("procedure", "Scegli un procedimento.", "Choose a procedure.");
    }
    if (!installed.editions().contains(adoption.edition())) {
      faults.add("edition", "Scegli un pacchetto preso in carico.", "Choose a package taken in.");
    } else if (!installed.names(adoption.edition()).contains(adoption.form())) {
      faults.add("form", "Il pacchetto non ha questo modulo.", "The package has no such form.");
    }
    faults.refuseIfAny();
    return studio.propose(adoption.label(), adoption.note(), files(procedure.form(), adoption));
  }

  private Map<String, byte[]> files(String form, Adoption adoption) {
    String adopts = InstalledForms.adoption(adoption.edition(), adoption.form());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(form + ImportedForms.ADOPTION, adopts.getBytes(UTF_8));
    installed
        .labels(adopts)
        .ifPresent(labels -> files.put(form + ImportedForms.LABELS, labels.getBytes(UTF_8)));
    return files;
  }
}
