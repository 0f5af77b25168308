package it.sportello.administration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.forms.national.FormsPackage;
import it.sportello.forms.national.ImportReport;
import it.sportello.forms.national.PackageRefused;
import it.sportello.forms.national.PackageStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Packages of national forms that the office uploads: examined whole, and kept only if every form
 * of them can be used. Nothing is in use by that alone: an adoption does it.
 */
@Service
public class NationalPackages {

  private static final String FIELD = "package";
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final String REPORT = ".report.json";

  private final AdministratorOnly door;
  private final TransactionTemplate transactions;
  private final Path folder;
  private final PackageStore store;
  private final Semaphore turn = new Semaphore(1);
  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  NationalPackages(
      AdministratorOnly door,
      TransactionTemplate transactions,
      @Value("${sportello.forms.national-packages:./data/national-forms}") Path folder) {
    this.door = door;
    this.transactions = transactions;
    this.folder = folder;
    this.store = new PackageStore(folder);
  }

  /** What came of a package: its edition, whether it was kept, and all that was found in it. */
  public record Examined(String edition, boolean kept, ImportReport report) {}

  /**
   * Examines a ZIP and keeps it if it is sound; takes some seconds, so that one at a time is
   * examined. Fails with {@link NotAcceptable} when it is not safe to read.
   */
  public Examined take(InputStream zip) {
    door.require("studio");
    var faults = new Faults();
    if (!turn.tryAcquire()) {
      faults.add(
          FIELD,
          "Un altro pacchetto è in esame: riprova fra un minuto.",
          "Another package is being examined: try again in a minute.");
      faults.refuseIfAny();
    }
    try {
      return examined(zip, faults);
    } finally {
      turn.release();
    }
  }

  private Examined examined(InputStream zip, Faults faults) {
    try {
      Path came = Files.createTempFile("package", ".zip");
      try {
        Files.write(came, zip.readNBytes(LARGEST + 1));
        if (Files.size(came) > LARGEST) {
          faults.add(FIELD, "Il pacchetto supera 20 MB.", "The package is larger than 20 MB.");
        }
        faults.refuseIfAny();
        return keep(FormsPackage.open(came));
      } finally {
        Files.delete(came);
      }
    } catch (PackageRefused refused) {
      faults.add(FIELD, refused.why().it(), refused.why().en());
      throw new NotAcceptable(faults.found());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Examined keep(FormsPackage read) throws IOException {
    ImportReport report = ImportReport.of(read);
    boolean sound = report.allUsable();
    if (sound) {
      String edition = store.publish(read, report);
      json.writeValue(folder.resolve(edition + REPORT).toFile(), report);
      transactions.executeWithoutResult(record -> door.changed("takeNationalPackage", edition));
    }
    return new Examined(read.edition(), sound, report);
  }

  /** What was found in a package that is kept; none, if it was not taken in here. */
  public Optional<ImportReport> report(String edition) {
    door.require("studio");
    if (!store.editions().contains(edition)) {
      throw new NoSuchElementException("No package " + edition);
    }
    Path file = folder.resolve(edition + REPORT);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(json.readValue(file.toFile(), ImportReport.class))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
