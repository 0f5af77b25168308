package it.sportello.forms.national;

import it.sportello.forms.Form;
import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;
import it.sportello.forms.national.InstanceFinding.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the instance of a filled form and asks the layers of checking, one after the other. */
final class InstanceWriter {

  private static final Pattern CODE = Pattern.compile("(.*) \\[(cvc-[\\w.-]+)]");

  private static final Text UNKNOWN_PLACE =
      new Text(
          "Non conosciamo il codice ISTAT di questo luogo, che il modulo nazionale vuole: scrivilo"
              + " fra parentesi dopo il nome, per esempio Palermo (082053) o PA (082). Puoi inviare"
              + " anche senza: l’ufficio lo vede.",
          "We do not know the ISTAT code of this place, which the national form wants: write it in"
              + " brackets after the name, such as Palermo (082053) or PA (082). You can file"
              + " without it too: the office sees it.");

  /** What a person can put right by another answer; all else is the structure that we write. */
  private static final Set<String> VALUES =
      Set.of(
          "cvc-pattern-valid",
          "cvc-enumeration-valid",
          "cvc-datatype-valid.1.2.1",
          "cvc-minLength-valid",
          "cvc-maxLength-valid",
          "cvc-length-valid",
          "cvc-minInclusive-valid",
          "cvc-maxInclusive-valid");

  private final NationalForms forms;
  private final Form form;
  private final PlaceCodes codes;
  private final AskedAt asked;

  InstanceWriter(NationalForms forms, Form form, PlaceCodes codes) {
    this.forms = forms;
    this.form = form;
    this.codes = codes;
    this.asked = new AskedAt(forms.model(form.origin().form()), form);
  }

  Instance write(Map<String, Map<String, Object>> answers, List<AttachedFile> files) {
    String name = form.origin().form();
    byte[] xml;
    try {
      xml = forms.write(name, answers, files.stream().map(this::inItsSlot).toList(), codes);
    } catch (AnswersRefused refused) {
      var finding = new InstanceFinding(Layer.XML, "", Asked.NOTHING, refused.why(), true, false);
      return new Instance(new byte[0], "", List.of(Layer.XML), List.of(finding), "");
    }
    List<Layer> layers = new ArrayList<>(List.of(Layer.XML, Layer.XSD));
    List<Finding> found = new ArrayList<>(forms.bySchema(name, xml));
    String unasked = "";
    if (found.stream().noneMatch(Finding::blocks)) {
      layers.add(Layer.SCHEMATRON);
      RulesResult rules = forms.rules(name, xml);
      found.addAll(rules.findings());
      unasked = rules.notApplied();
    }
    return new Instance(
        xml, Sha256.of(xml), layers, found.stream().map(this::finding).toList(), unasked);
  }

  /** The pages know a slot by a name without slashes. */
  private AttachedFile inItsSlot(AttachedFile file) {
    return new AttachedFile(
        asked.path(file.slot()),
        file.name(),
        file.contentType(),
        file.sha256(),
        file.size(),
        file.description());
  }

  private InstanceFinding finding(Finding found) {
    Asked question = asked.at(found.path());
    Matcher coded = CODE.matcher(found.message().it());
    boolean told = coded.matches();
    boolean value = found.layer() != Layer.XSD || told && VALUES.contains(coded.group(2));
    boolean blocking = found.blocks() && question.isAny() && value;
    return new InstanceFinding(
        found.layer(),
        found.path(),
        question,
        found.message().it().contains("codiceIstat")
            ? UNKNOWN_PLACE
            : words(uncoded(found.message()), blocking || !found.blocks()),
        found.blocks(),
        blocking);
  }

  /** What the validator says without its code, which is for those who make programs. */
  private static Text uncoded(Text message) {
    return new Text(uncoded(message.it()), uncoded(message.in(Locale.ENGLISH)));
  }

  private static String uncoded(String message) {
    Matcher coded = CODE.matcher(message);
    return coded.matches() ? coded.group(1) : message;
  }

  private static Text words(Text message, boolean theirs) {
    return theirs
        ? new Text(
            "Il modulo nazionale non accetta questa risposta: " + message.it() + ".",
            "The national form does not take this answer: " + message.en() + ".")
        : new Text(
            "L’istanza XML non è come la vuole lo schema nazionale, e non per una tua risposta: "
                + message.it()
                + ". Puoi inviare: l’ufficio lo vede.",
            "The XML instance is not as the national schema wants it, and not by an answer of"
                + " yours: "
                + message.en()
                + ". You can file: the office sees it.");
  }
}
