package it.sportello.demo;

import it.sportello.administration.Adoptions;
import it.sportello.administration.Studio;
import it.sportello.forms.national.FormsPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Puts national forms in the place of those of the house, and takes them back. */
@Component
public class NationalDesk {

  public static final Path SHARED = Path.of(System.getProperty("sportello.shared", "../shared"));

  private static final String ADMINISTRATOR = "sara.monti";
  private static int counter;

  private final Stage stage;
  private final Adoptions adoptions;
  private final Studio studio;
  private final Clock clock;
  private final Path kept;

  NationalDesk(
      Stage stage,
      Adoptions adoptions,
      Studio studio,
      Clock clock,
      @Value("${sportello.forms.national-packages}") Path kept) {
    this.kept = kept;
    this.stage = stage;
    this.adoptions = adoptions;
    this.studio = studio;
    this.clock = clock;
  }

  /** Takes the package in and returns its edition. */
  public String takeIn() {
    Path source = SHARED.resolve("mda");
    String edition = FormsPackage.open(source).edition();
    try {
      if (!Files.isDirectory(kept.resolve(edition))) {
        Files.createDirectories(kept);
        FileSystemUtils.copyRecursively(source, kept.resolve(edition));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return edition;
  }

  /** Takes a small package of trial in, beside the national one, and returns its edition. */
  public String takeInTrial() {
    Path source = Path.of("src/test/resources/forms-package");
    String edition = FormsPackage.open(source).edition();
    try {
      FileSystemUtils.copyRecursively(source, kept.resolve(edition));
      return edition;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** As if somebody had taken a package away. */
  public void lose(String edition) {
    try {
      FileSystemUtils.deleteRecursively(kept.resolve(edition));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Publishes a national form for a procedure from today; returns the id of the edition. */
  public String adopt(String procedure, String form) {
    return adopt(procedure, takeIn(), form);
  }

  /** The same with a form of another package. */
  public String adopt(String procedure, String edition, String form) {
    return stage.as(
        ADMINISTRATOR,
        () -> {
          String label = "n-" + ++counter;
          String id =
              adoptions.propose(
                  new Adoptions.Adoption(procedure, edition, form, label, "modulo nazionale"));
          studio.publish(id, today());
          return id;
        });
  }

  public void takeBack(String id) {
    stage.as(ADMINISTRATOR, () -> studio.takeBack(id, "fine della prova"));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
  }
}
