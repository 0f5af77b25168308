package it.sportello.administration;

import it.sportello.applications.OpenDrafts;
import it.sportello.catalogue.DecisionTables;
import it.sportello.catalogue.TableReading;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.Form;
import it.sportello.forms.FormDifference;
import it.sportello.forms.Forms;
import it.sportello.forms.ProvenForm;
import it.sportello.forms.PublishedForms;
import it.sportello.forms.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads an edition over: what is wrong with it, what it changes, and for whom. */
@Component
class EditionProof {

  private static final Text UNUSED =
      new Text("Nessun modulo usa questo file.", "No form uses this file.");

  private final Forms forms;
  private final DecisionTables tables;
  private final OpenDrafts drafts;

  EditionProof(Forms forms, DecisionTables tables, OpenDrafts drafts) {
    this.forms = forms;
    this.tables = tables;
    this.drafts = drafts;
  }

  /** Reads the uploaded files together with those in use, once. */
  Reading read(String label, Map<String, String> uploaded) {
    Map<String, String> together = together(uploaded);
    Map<String, String> ofForms = new TreeMap<>();
    List<ProvenForm> touched = new ArrayList<>();
    for (String id : forms.ids()) {
      Map<String, String> files = forms.files(id, together);
      if (files.keySet().stream().anyMatch(uploaded::containsKey)) {
        touched.add(forms.prove(id, new PublishedForms.Edition(label, files)));
        ofForms.putAll(files);
      }
    }
    List<EditionReview.TableChange> changed = new ArrayList<>();
    List<EditionReview.FileFault> faults = new ArrayList<>();
    uploaded.forEach(
        (name, content) -> {
          Optional<String> inUse = name.endsWith(".dmn") ? tables.content(name) : Optional.empty();
          inUse.ifPresent(now -> changed.add(table(name, content, now)));
          if (inUse.isEmpty() && !ofForms.containsKey(name)) {
            faults.add(new EditionReview.FileFault(name, UNUSED));
          }
        });
    ofForms.keySet().removeAll(uploaded.keySet());
    return new Reading(touched, changed, faults, ofForms);
  }

  /**
   * Uploaded files as they would be in use.
   *
   * @param forms those that the files are part of
   * @param beside what those forms need beside the uploaded files, as it is in use now
   */
  record Reading(
      List<ProvenForm> forms,
      List<EditionReview.TableChange> tables,
      List<EditionReview.FileFault> faults,
      Map<String, String> beside) {

    /** Whether nothing is wrong; gaps in tables may be meant. */
    boolean isPublishable() {
      return faults.isEmpty()
          && forms.stream().allMatch(form -> form.faults().isEmpty())
          && tables.stream().allMatch(table -> table.reading().faults().isEmpty());
    }
  }

  EditionReview review(EditionView edition, Map<String, String> uploaded) {
    Reading reading = read(edition.label(), uploaded);
    List<EditionReview.FormChange> changes = reading.forms().stream().map(this::change).toList();
    return new EditionReview(
        edition, changes, reading.tables(), reading.faults(), reading.isPublishable());
  }

  /** Whether a form that the files are part of has that version now. */
  boolean isVersionInUse(String label, Map<String, String> uploaded) {
    return read(label, uploaded).forms().stream()
        .anyMatch(form -> inUse(form.id()).filter(now -> now.version().equals(label)).isPresent());
  }

  /** None, if the form in use is broken: an edition may put that right. */
  private Optional<Form> inUse(String id) {
    try {
      return Optional.of(forms.form(id));
    } catch (BrokenForm broken) {
      return Optional.empty();
    }
  }

  /** Tells whether what the uploaded files replace is still the same. */
  String base(Set<String> names) {
    Map<String, String> inUse = together(Map.of());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names.stream().sorted().toList()) {
        String content =
            name.endsWith(".dmn") ? tables.content(name).orElse("") : inUse.getOrDefault(name, "");
        digest.update((name + "\0" + content + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Map<String, String> together(Map<String, String> uploaded) {
    Map<String, String> together = new TreeMap<>();
    forms.ids().forEach(id -> together.putAll(forms.files(id)));
    together.putAll(uploaded);
    return together;
  }

  private EditionReview.FormChange change(ProvenForm proven) {
    Optional<Form> inUse = inUse(proven.id());
    Optional<Form> either = inUse.or(proven::form);
    return new EditionReview.FormChange(
        proven.id(),
        either.map(Form::title).orElse(new Text(proven.id(), proven.id())),
        inUse.map(Form::version).orElse("–"),
        proven.faults(),
        inUse
            .flatMap(now -> proven.form().map(fresh -> FormDifference.between(now, fresh)))
            .orElse(List.of()),
        inUse.isPresent() ? proven.form().map(drafts::of) : Optional.empty());
  }

  private EditionReview.TableChange table(String name, String content, String inUse) {
    TableReading fresh = tables.read(name, content);
    return new EditionReview.TableChange(
        name, fresh, TableReading.between(tables.read(name, inUse), fresh));
  }
}
