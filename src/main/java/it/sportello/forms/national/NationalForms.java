package it.sportello.forms.national;

import java.util.List;
import java.util.Map;

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
  private final FormModels models;
  private final InstanceCheck check;

  public NationalForms(FormsPackage forms) {
    this.forms = forms;
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
              throw new AnswersRefused(found.path() + ": " + found.message());
            });
    return XmlToAnswers.read(models.of(form), XmlText.read(instance));
  }

  /** What is wrong with an instance, in all layers. */
  public List<Finding> check(String form, byte[] instance) {
    return check.check(form, instance);
  }
}
