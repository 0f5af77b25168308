package it.sportello.forms.national;

import it.sportello.forms.national.FormRules.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;

/** The Schematron of each form of a package: compiled once, applied with a limit of time. */
final class PackageRules {

  private final FormsPackage forms;
  private final Inside inside;
  private final Patience patience;
  private final Map<String, FormRules> compiled = new ConcurrentHashMap<>();

  PackageRules(FormsPackage forms, Patience patience) {
    this.forms = forms;
    this.inside = new Inside(forms);
    this.patience = patience;
  }

  FormRules of(String form) {
    return compiled.computeIfAbsent(form, this::inTime);
  }

  /** What the rules find in a valid instance; nothing when they cannot be applied to it. */
  RulesResult apply(String form, byte[] instance) {
    FormRules rules = of(form);
    if (!rules.isReady()) {
      return RulesResult.notApplied(rules.reason());
    }
    try {
      return patience.wait(() -> applied(rules, instance));
    } catch (Patience.Lost lost) {
      compiled.put(form, FormRules.unusable(State.TOO_SLOW, lost.getMessage(), null));
      return RulesResult.notApplied(lost.getMessage());
    } catch (SaxonApiException failed) {
      return RulesResult.notApplied(oneLine(failed));
    }
  }

  private RulesResult applied(FormRules rules, byte[] instance) throws SaxonApiException {
    XdmNode tree = ClosedXslt.tree(Inside.source(instance, "instance:/"));
    return RulesResult.of(
        ClosedXslt.transform(
            rules.compiled(), tree, address -> inside.source(address).orElse(null)));
  }

  private FormRules inTime(String form) {
    try {
      return patience.wait(() -> compile(form));
    } catch (Patience.Lost lost) {
      return FormRules.unusable(State.TOO_SLOW, lost.getMessage(), null);
    } catch (SaxonApiException broken) {
      return FormRules.unusable(State.NOT_COMPILABLE, oneLine(broken), null);
    }
  }

  private FormRules compile(String form) throws SaxonApiException {
    String path = forms.rulesOf(form);
    Optional<Source> rules = inside.source(Inside.SCHEME + path.replace(" ", "%20"));
    if (rules.isEmpty()) {
      return FormRules.unusable(State.ABSENT, "il pacchetto non ha " + path, null);
    }
    XdmNode whole = Schematron.whole(rules.get(), inside);
    List<String> foreign = Trees.instructions(whole);
    if (!foreign.isEmpty()) {
      return FormRules.unusable(
          State.NOT_COMPILABLE, "istruzioni non ammesse: " + String.join(", ", foreign), whole);
    }
    if (PublishedRule.all(whole).isEmpty()) {
      return FormRules.unusable(State.NO_PATTERNS, "nessuna regola attiva", whole);
    }
    try {
      return FormRules.ready(whole, Schematron.compile(whole, inside));
    } catch (SaxonApiException broken) {
      return FormRules.unusable(State.NOT_COMPILABLE, oneLine(broken), whole);
    }
  }

  private static String oneLine(SaxonApiException failed) {
    return String.valueOf(failed.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
