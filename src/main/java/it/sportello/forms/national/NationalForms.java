package it.sportello.forms.national;

import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of a package as one fills them: answers are written as an instance and read back.
 *
 * <p>Answers are kept under the path of their element, such as {@code
 * scheda_anagrafica/schedaTitolare/cognome}: texts, “true” or “false”, days in ISO; a repeated
 * element holds a list of such maps; {@code path@name} is an attribute, {@code path@type} the kind
 * of an element that has several; {@code true} at a group says that it is there though empty.
 */
public final class NationalForms {

  private final FormsPackage forms;
  private final Optional<Path> overlays;
  private final FormModels models;
  private final InstanceCheck check;
  private final Map<String, Form> pages = new ConcurrentHashMap<>();

  public NationalForms(FormsPackage forms) {
    this(forms, Optional.empty());
  }

  /** {@code overlays}: a folder with the office's own tables of labels, which come first. */
  public NationalForms(FormsPackage forms, Optional<Path> overlays) {
    this.forms = forms;
    this.overlays = overlays;
    this.models = new FormModels(forms);
    this.check = new InstanceCheck(forms);
  }

  public List<String> names() {
    return forms.forms();
  }

  /** The model of a form; fails with {@link PackageRefused} when there is none. */
  NationalForm model(String form) {
    return models.of(form);
  }

  /** The instance that says what the answers say; {@link AnswersRefused} when none can. */
  public byte[] write(String form, Map<String, Object> answers) {
    NationalForm model = models.of(form);
    return XmlText.write(AnswersToXml.write(model, answers), model.prefixes());
  }

  /** The answers in an instance; {@link AnswersRefused} when it is not valid by its schema. */
  public Map<String, Object> read(String form, byte[] instance) {
    check.bySchema(form, instance).stream()
        .filter(Finding::blocks)
        .findFirst()
        .ifPresent(
            found -> {
              String at = found.path() + ": ";
              throw new AnswersRefused(
                  new Text(at + found.message().it(), at + found.message().in(Locale.ENGLISH)));
            });
    return XmlToAnswers.read(models.of(form), XmlText.read(instance));
  }

  /**
   * The form as the house shows its own, with the labels of the overlay; its version is the edition
   * of the package. Fails with {@link OverlayRefused} when the overlay does not fit the form.
   */
  public Form pages(String form) {
    return pages.computeIfAbsent(
        form,
        name -> {
          NationalForm model = models.of(name);
          return new NationalPages(model, Overlay.of(name, overlays).checked(model))
              .form(forms.edition());
        });
  }

  /** The form with the rows of one table of labels; the caller keeps it. */
  Form pages(String form, List<Overlay.Row> labels) {
    NationalForm model = models.of(form);
    return new NationalPages(model, Overlay.of(labels).checked(model)).form(forms.edition());
  }

  /** What was answered on the pages, by the paths of its elements. */
  Map<String, Object> byPath(
      String form, Map<String, Map<String, Object>> sections, PlaceCodes codes) {
    return new PageAnswers(codes).toInstance(models.of(form), Forms.together(sections));
  }

  /** Compiles what checks an instance of a form; fails with {@link PackageRefused}. */
  void prepare(String form) {
    check.prepare(form);
  }

  /** What the published Schematron says of an instance; compiled once. */
  RulesResult rules(String form, byte[] instance) {
    return check.byRules(form, instance);
  }

  /** What is wrong with an instance in the layers before the Schematron. */
  List<Finding> bySchema(String form, byte[] instance) {
    return check.bySchema(form, instance);
  }

  /** The instance for what was answered on the pages of the form and the files that go with it. */
  public byte[] write(
      String form,
      Map<String, Map<String, Object>> sections,
      List<AttachedFile> files,
      PlaceCodes codes) {
    NationalForm model = models.of(form);
    Map<String, Object> answers = byPath(form, sections, codes);
    sections.getOrDefault(InstanceRead.REST, Map.of()).forEach(answers::putIfAbsent);
    files.forEach(file -> file.putInto(model, answers));
    return write(form, answers);
  }

  /** What the pages of the form show of an instance, all sections together. */
  public Map<String, Object> onPages(String form, byte[] instance, PlaceCodes codes) {
    return new AnswersOnPage(codes).of(models.of(form), read(form, instance));
  }

  /** What the pages of the form show of answers by path, all sections together. */
  Map<String, Object> onPages(String form, Map<String, Object> byPath, PlaceCodes codes) {
    return new AnswersOnPage(codes).of(models.of(form), byPath);
  }

  /** What is wrong with an instance, in all layers. */
  public List<Finding> check(String form, byte[] instance) {
    return check.check(form, instance);
  }
}
