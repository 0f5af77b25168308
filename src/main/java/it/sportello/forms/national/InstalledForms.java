package it.sportello.forms.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.Form;
import it.sportello.forms.FormFault;
import it.sportello.forms.ImportedForms;
import it.sportello.forms.PublishedForms;
import it.sportello.forms.Text;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The national forms that were taken in, as the office adopts them for its procedures. */
@Service
public class InstalledForms implements ImportedForms {

  private static final Logger LOG = LoggerFactory.getLogger(InstalledForms.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Text NO_EDITION =
      new Text("L’edizione «%s» dei moduli non c’è.", "There is no edition “%s” of the forms.");
  private static final Text NO_ORIGIN =
      new Text(
          "Servono «edition» (il pacchetto) e «form» (il nome del modulo).",
          "“edition” (the package) and “form” (the name of the form) are needed.");

  private final PackageStore store;
  private final Path folder;
  private final Optional<Path> overlays;
  private final ObjectProvider<PlaceCodes> places;
  private final Map<String, Form> shown = new ConcurrentHashMap<>();
  private final Set<Form.Origin> prepared = ConcurrentHashMap.newKeySet();

  InstalledForms(
      @Value("${sportello.forms.national-packages:./data/national-forms}") Path folder,
      @Value("${sportello.forms.overlays:}") String overlays,
      ObjectProvider<PlaceCodes> places) {
    this.folder = folder;
    this.store = new PackageStore(folder);
    this.overlays = overlays.isBlank() ? Optional.empty() : Optional.of(Path.of(overlays));
    this.places = places;
  }

  /** The file that adopts a form of a package. */
  public static String adoption(String edition, String form) {
    try {
      return JSON.writeValueAsString(
          JSON.createObjectNode().put("edition", edition).put("form", form));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public Form form(String id, PublishedForms.Edition edition) {
    String file = id + ADOPTION;
    Form.Origin origin = origin(id, edition.files().get(file));
    if (!Files.isDirectory(folder.resolve(origin.edition()))) {
      throw broken(id, file, NO_EDITION.filled(origin.edition()));
    }
    String labels = edition.files().get(id + LABELS);
    String known = "%s@%s@%s@%s".formatted(id, edition.version(), origin, hash(labels));
    try {
      return shown.computeIfAbsent(
          known,
          unread -> {
            prepare(origin);
            return forms(origin)
                .pages(origin.form(), rows(id, labels, origin.form()))
                .adopted(id, edition.version(), origin);
          });
    } catch (OverlayRefused wrong) {
      throw broken(id, id + LABELS, wrong.why());
    } catch (PackageRefused wrong) {
      throw broken(id, file, wrong.why());
    }
  }

  /** Compiles schema and rules beside, once, so that the first who files does not wait for it. */
  private void prepare(Form.Origin origin) {
    if (prepared.add(origin)) {
      var compiling = new Thread(() -> compile(origin), "national-forms");
      compiling.setDaemon(true);
      compiling.setPriority(Thread.MIN_PRIORITY);
      compiling.start();
    }
  }

  private void compile(Form.Origin origin) {
    try {
      forms(origin).prepare(origin.form());
    } catch (PackageRefused refused) {
      LOG.warn("{}: {}", origin, refused.getMessage());
    }
  }

  private List<Overlay.Row> rows(String id, String labels, String form) {
    String table = labels == null ? OverlayTable.together(form, overlays) : labels;
    return OverlayTable.rows(id + LABELS, table);
  }

  /** The editions of packages that were taken in, in order of their names. */
  public List<String> editions() {
    return store.editions();
  }

  /**
   * The names of the forms of an edition; fails with {@link PackageRefused} when it is not kept.
   */
  public List<String> names(String edition) {
    return store.forms(edition).names();
  }

  private static String hash(String labels) {
    return labels == null ? "" : Sha256.of(labels.getBytes(UTF_8));
  }

  private NationalForms forms(Form.Origin origin) {
    return store.forms(origin.edition());
  }

  private static Form.Origin origin(String id, String adoption) {
    try {
      JsonNode told = JSON.readTree(adoption);
      var origin = new Form.Origin(told.path("edition").asText(), told.path("form").asText());
      if (origin.edition().matches("\\w[\\w.-]{0,80}") && origin.form().matches("\\w{1,80}")) {
        return origin;
      }
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      // said below
    }
    throw broken(id, id + ADOPTION, NO_ORIGIN);
  }

  private static BrokenForm broken(String id, String file, Text what) {
    return new BrokenForm(id, List.of(new FormFault(file, "", what)));
  }

  @Override
  public Optional<String> labels(String adoption) {
    try {
      return Optional.of(OverlayTable.together(origin("", adoption).form(), overlays));
    } catch (BrokenForm | OverlayRefused unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Map<String, Object> facts(Form form, Map<String, Map<String, Object>> answers) {
    return HouseFacts.of(
        form.origin().form(), forms(form.origin()).byPath(form.origin().form(), answers, codes()));
  }

  /** What is written of a filled form: the instance, its description, and what was found in it. */
  public Instance instance(
      Form form, Map<String, Map<String, Object>> answers, List<AttachedFile> files) {
    return new InstanceWriter(forms(form.origin()), form, codes()).write(answers, files);
  }

  /** An instance that somebody brings, as answers to the sections of the form. */
  public InstanceRead read(Form form, byte[] instance) {
    return InstanceRead.of(forms(form.origin()), form, instance, codes());
  }

  private PlaceCodes codes() {
    return places.getIfAvailable(() -> (kind, name) -> Optional.empty());
  }
}
