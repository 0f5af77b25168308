package it.sportello.forms.national;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a package holds and what is broken in it: forms that can be used and what was read of each,
 * how it was coped with, which published rules can never fire; and schemas that no form reaches.
 */
public record ImportReport(
    String version, String hash, int files, List<FormLine> forms, List<String> brokenSchemas) {

  private static final Pattern ATTACHMENTS = Pattern.compile("(?i)^(tabella_?)?allegati");
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** A form: usable, or why not; what was read of it, how, and its published rules. */
  public record FormLine(
      String form,
      boolean usable,
      String reason,
      Contents contents,
      List<String> remarks,
      RulesReport rules) {}

  /** What was read of a form; {@code attachments} are questions too, apart from the others. */
  public record Contents(
      String root,
      int questions,
      int attachments,
      int required,
      int repeated,
      int kinds,
      int enumerations) {}

  /** Compiles every form and, beside them, the schemas that no form reaches. */
  public static ImportReport of(FormsPackage forms) {
    var schemas = new PackageSchemas(forms);
    var models = new FormModels(forms);
    var rules = new PackageRules(forms, new Patience(LONGEST));
    var remarks = new PackageRemarks(forms);
    List<FormLine> lines =
        forms.forms().parallelStream()
            .map(form -> line(schemas, models, rules, remarks, form))
            .toList();
    List<String> broken =
        forms.schemas().parallelStream()
            .filter(path -> !path.contains("04_forms/"))
            .flatMap(path -> fault(schemas, path).stream())
            .toList();
    return new ImportReport(forms.version(), forms.hash(), forms.schemas().size(), lines, broken);
  }

  public boolean allUsable() {
    return forms.stream().allMatch(FormLine::usable);
  }

  private static FormLine line(
      PackageSchemas schemas,
      FormModels models,
      PackageRules rules,
      PackageRemarks remarks,
      String form) {
    try {
      schemas.of(form);
      NationalForm model = models.of(form);
      return new FormLine(
          form,
          true,
          "",
          contents(model),
          remarks.of(model),
          RulesReport.of(rules.of(form), model, remarks.ofRules(form)));
    } catch (PackageRefused broken) {
      return new FormLine(form, false, broken.getMessage(), null, List.of(), null);
    }
  }

  private static Contents contents(NationalForm model) {
    var all = List.copyOf(model.byId().values());
    var values = all.stream().filter(e -> e.content() instanceof Content.Value).toList();
    int attachments = (int) values.stream().filter(ImportReport::isAttachment).count();
    return new Contents(
        model.root().name(),
        values.size() - attachments,
        attachments,
        (int) values.stream().filter(Part.Element::sure).count(),
        (int) all.stream().filter(Part.Element::repeated).count(),
        (int) all.stream().filter(e -> e.content() instanceof Content.Variants).count(),
        model.enumerations().size());
  }

  /** The table of attachments stands at the top of a form, under several spellings of one name. */
  static boolean isAttachment(Part.Element element) {
    return ATTACHMENTS.matcher(element.id()).find();
  }

  private static List<String> fault(PackageSchemas schemas, String path) {
    try {
      schemas.compile(path);
      return List.of();
    } catch (PackageRefused broken) {
      return List.of(broken.getMessage());
    }
  }
}
