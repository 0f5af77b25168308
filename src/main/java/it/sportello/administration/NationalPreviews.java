package it.sportello.administration;

import it.sportello.forms.Form;
import it.sportello.forms.national.FormsPackage;
import it.sportello.forms.national.NationalForms;
import it.sportello.forms.national.OverlayRefused;
import it.sportello.forms.national.PackageStore;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The national forms that were taken in ({@code forms import --into}), as people would see them,
 * with the labels that the office writes in its tables; tables are read anew for each look.
 */
@Service
public class NationalPreviews {

  private final AdministratorOnly door;
  private final PackageStore packages;
  private final Path folder;
  private final Optional<Path> overlays;

  NationalPreviews(
      AdministratorOnly door,
      @Value("${sportello.forms.national-packages:./data/national-forms}") Path folder,
      @Value("${sportello.forms.overlays:}") String overlays) {
    this.door = door;
    this.folder = folder;
    this.packages = new PackageStore(folder);
    this.overlays = overlays.isBlank() ? Optional.empty() : Optional.of(Path.of(overlays));
  }

  /** A package that was taken in, with the names of its forms. */
  public record Kept(String edition, List<String> forms) {}

  /** The packages, the last edition first. */
  public List<Kept> packages() {
    door.require("studio");
    return packages.editions().stream()
        .sorted((one, other) -> other.compareTo(one))
        .map(edition -> new Kept(edition, packages.forms(edition).names()))
        .toList();
  }

  /** The form; fails with {@link OverlayRefused} where a table of labels does not fit it. */
  public Form form(String edition, String name) {
    door.require("studio");
    if (!packages.editions().contains(edition) || !packages.forms(edition).names().contains(name)) {
      throw new NoSuchElementException("No form " + name + " in " + edition);
    }
    if (overlays.isEmpty()) {
      return packages.forms(edition).pages(name);
    }
    return new NationalForms(FormsPackage.open(folder.resolve(edition)), overlays).pages(name);
  }
}
