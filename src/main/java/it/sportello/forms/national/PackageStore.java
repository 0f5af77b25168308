package it.sportello.forms.national;

import it.sportello.forms.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The packages that were taken in, one folder for each edition: what was filed with one is read
 * with that one for ever, and a new one appears whole or not at all.
 */
public final class PackageStore {

  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;
  private final Map<String, NationalForms> open = new ConcurrentHashMap<>();

  /** Keeps packages in a folder, which is made when it is not there. */
  public PackageStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes a package in that was examined and returns its edition; the same package again changes
   * nothing. Fails with {@link PackageRefused} when a form of it cannot be used: then nothing was
   * taken in.
   */
  public String publish(FormsPackage forms, ImportReport report) {
    List<String> broken =
        report.forms().stream()
            .filter(form -> !form.usable())
            .map(ImportReport.FormLine::reason)
            .toList();
    if (!broken.isEmpty()) {
      throw new PackageRefused(new Text(broken.get(0), broken.get(0)));
    }
    String edition = forms.edition();
    try {
      if (!Files.isDirectory(folder.resolve(edition))) {
        Files.createDirectories(folder);
        publish(forms, Files.createTempDirectory(folder, UNFINISHED), folder.resolve(edition));
      }
      return edition;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The editions that are kept, in order of their names. */
  public List<String> editions() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> kept = Files.list(folder)) {
      return kept.filter(Files::isDirectory)
          .map(edition -> edition.getFileName().toString())
          .filter(name -> !name.startsWith(UNFINISHED))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The forms of an edition, read once; fails with {@link PackageRefused} when it is not kept. */
  public NationalForms forms(String edition) {
    if (!editions().contains(edition)) {
      throw new PackageRefused(
          "L’edizione «%s» dei moduli non c’è.", "There is no edition “%s” of the forms.", edition);
    }
    return open.computeIfAbsent(
        edition, name -> new NationalForms(FormsPackage.open(folder.resolve(name))));
  }

  private static void publish(FormsPackage forms, Path unfinished, Path edition)
      throws IOException {
    try {
      for (var file : forms.files().entrySet()) {
        Path place = unfinished.resolve(file.getKey()).normalize();
        if (!place.startsWith(unfinished)) {
          throw new PackageRefused(
              "Il nome «%s» non è ammesso.", "The name “%s” is not allowed.", file.getKey());
        }
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
      }
      move(unfinished, edition);
    } finally {
      clear(unfinished);
    }
  }

  /** Who was faster has published the same. */
  private static void move(Path unfinished, Path edition) throws IOException {
    try {
      Files.move(unfinished, edition, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(unfinished, edition);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException same) {
      // nothing to do
    }
  }

  private static void clear(Path unfinished) throws IOException {
    if (!Files.exists(unfinished)) {
      return;
    }
    try (Stream<Path> left = Files.walk(unfinished)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
