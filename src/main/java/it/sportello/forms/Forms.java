package it.sportello.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The forms of the house, and the checking of what was filled in: field, section, whole. */
@Service
public class Forms {

  private static final Logger LOG = LoggerFactory.getLogger(Forms.class);

  /** The first visitor goes first. */
  private static final int SECONDS_AFTER_OPENING = 10;

  private static final String BETWEEN = "@";

  private final List<String> ids = FormReader.ids();
  private final Map<String, Form> read = new ConcurrentHashMap<>();
  private final Map<String, BrokenForm> broken = new ConcurrentHashMap<>();
  private final ConditionLanguage conditions;
  private final Map<String, FieldCheck> checks;
  private final CodeLists lists;
  private final ObjectProvider<PublishedForms> published;
  private final AdoptedForms adopted;

  Forms(
      ConditionLanguage conditions,
      List<FieldCheck> checks,
      CodeLists lists,
      ObjectProvider<PublishedForms> published,
      AdoptedForms adopted) {
    this.adopted = adopted;
    this.conditions = conditions;
    this.published = published;
    this.checks = checks.stream().collect(Collectors.toMap(FieldCheck::name, check -> check));
    this.lists = lists;
  }

  /** Reads every form over soon after the house is open, so that the log names what is wrong. */
  @EventListener(ApplicationReadyEvent.class)
  void readOver() {
    CompletableFuture.runAsync(
            () -> ids.forEach(this::isUsable),
            CompletableFuture.delayedExecutor(SECONDS_AFTER_OPENING, TimeUnit.SECONDS))
        .exceptionally(
            stopped -> {
              LOG.info("Not all forms were read over: {}", stopped.getMessage());
              return null;
            });
  }

  private boolean isUsable(String id) {
    try {
      form(id);
      return true;
    } catch (BrokenForm said) {
      return false;
    }
  }

  /** Every form that there is, usable or not, by its id. */
  public List<String> ids() {
    return ids;
  }

  /** The form in use; fails with {@link BrokenForm} when its files are wrong. */
  public Form form(String id) {
    return adopted.inUse(id).orElseGet(() -> own(id));
  }

  /** The form of the house in use, whether a national one has its place or not. */
  public Form own(String id) {
    return published()
        .inUse(id)
        .map(edition -> published(id, edition))
        .orElseGet(() -> proven(id, new FormReader()));
  }

  /**
   * The form in the version that a case was filed on; the one in use when that is it, or when the
   * old one was not kept.
   */
  public Form form(String id, String version) {
    return adopted.version(id, version).orElseGet(() -> own(id, version));
  }

  /**
   * What somebody goes over to who has begun on that version: what was begun on the form of the
   * house ends on it, and what was begun on a national one stays with that one.
   */
  public Form current(String id, String version) {
    return adopted
        .version(id, version)
        .map(begun -> adopted.inUse(id).orElseGet(() -> begun.without(AdoptedForms.TAKEN_BACK)))
        .orElseGet(() -> own(id));
  }

  private Form own(String id, String version) {
    Form current = own(id);
    if (current.version().equals(version) || !version.matches("[\\w-]+")) {
      return current;
    }
    return published()
        .version(id, version)
        .map(edition -> published(id, edition))
        .or(() -> ofTheHouse(id, version))
        .orElse(current);
  }

  private Optional<Form> ofTheHouse(String id, String version) {
    Form own = proven(id, new FormReader());
    if (own.version().equals(version)) {
      return Optional.of(own);
    }
    FormReader old = FormReader.of(version);
    String kept = id + BETWEEN + version;
    return old.has(id)
        ? Optional.of(read.computeIfAbsent(kept, unread -> old.form(id)))
        : Optional.empty();
  }

  private PublishedForms published() {
    return published.getIfAvailable(() -> PublishedForms.NONE);
  }

  private Form published(String id, PublishedForms.Edition edition) {
    return read.computeIfAbsent(
        id + BETWEEN + edition.version() + BETWEEN + edition.files().hashCode(),
        unread -> FormReader.over(edition.files()).form(id).in(edition.version()));
  }

  /** The files of the form in use: its manifest and sections; none, if those cannot be read. */
  public Map<String, String> files(String id) {
    try {
      return published()
          .inUse(id)
          .map(edition -> FormReader.over(edition.files()).files(id))
          .orElseGet(() -> new FormReader().files(id));
    } catch (BrokenForm unreadable) {
      return Map.of();
    }
  }

  /** The files of the national form that has its place; none, if none has. */
  public Map<String, String> adoptedFiles(String id) {
    return adopted.files(id);
  }

  /** Of those files, the ones that make up a national form in its place; none, if none do. */
  public Map<String, String> adoptedFiles(String id, Map<String, String> among) {
    return adopted.files(id, among);
  }

  /** Of those files, the ones that make up a form; none, if its manifest cannot be read. */
  public Map<String, String> files(String id, Map<String, String> among) {
    try {
      return FormReader.over(among).files(id);
    } catch (BrokenForm unreadable) {
      String manifest = FormReader.manifest(id);
      return among.containsKey(manifest) ? Map.of(manifest, among.get(manifest)) : Map.of();
    }
  }

  /** Reads a form over that is not in use yet; never fails because its files are wrong. */
  public ProvenForm prove(String id, PublishedForms.Edition edition) {
    boolean national = AdoptedForms.isIn(id, edition.files());
    try {
      Form form =
          national
              ? adopted.form(id, edition)
              : FormReader.over(edition.files()).form(id).in(edition.version());
      return new ProvenForm(id, Optional.of(form), faults(form), national);
    } catch (BrokenForm unreadable) {
      return new ProvenForm(id, Optional.empty(), unreadable.faults(), national);
    }
  }

  private List<FormFault> faults(Form form) {
    return new FormProof(conditions, checks::containsKey, lists::has).faults(form);
  }

  private Form proven(String id, FormReader reader) {
    Form known = read.get(id);
    if (known != null) {
      return known;
    }
    if (broken.containsKey(id)) {
      throw broken.get(id);
    }
    try {
      Form form = reader.form(id);
      List<FormFault> faults = faults(form);
      if (!faults.isEmpty()) {
        throw new BrokenForm(id, faults);
      }
      read.put(id, form);
      return form;
    } catch (BrokenForm wrong) {
      LOG.error(wrong.getMessage());
      broken.put(id, wrong);
      throw wrong;
    }
  }

  /** What is wrong with the answers to one section. */
  public List<FormError> check(
      Section section, Map<String, Object> answers, FieldCheck.Context context) {
    return new SectionCheck(section.id(), conditions, checks, lists::named, context)
        .errors(section.fields(), answers);
  }

  /** What is wrong with the whole form; {@code answers} holds one map per section. */
  public List<FormError> check(
      Form form, Map<String, Map<String, Object>> answers, FieldCheck.Context context) {
    List<FormError> errors = new ArrayList<>();
    for (Section section : form.sections()) {
      errors.addAll(check(section, answers.getOrDefault(section.id(), Map.of()), context));
    }
    return errors;
  }

  /** The fields that are asked, given the answers so far. */
  public List<Field> asked(List<Field> fields, Map<String, Object> answers) {
    return Section.asked(fields, answers, conditions);
  }

  /** The documents that go with the application, given all the answers. */
  public List<RequiredDocument> documents(Form form, Map<String, Map<String, Object>> answers) {
    Map<String, Object> together = together(answers);
    List<String> rules =
        form.documents().stream()
            .map(RequiredDocument::when)
            .filter(rule -> !rule.isEmpty())
            .toList();
    Set<String> holding = conditions.holding(rules, together);
    return form.documents().stream()
        .filter(d -> d.when().isEmpty() || holding.contains(d.when()))
        .toList();
  }

  /** All answers in one map: keys are unique within a form. */
  public static Map<String, Object> together(Map<String, Map<String, Object>> answers) {
    return answers.values().stream()
        .flatMap(section -> section.entrySet().stream())
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
  }
}
