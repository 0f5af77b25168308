package it.sportello.forms.national;

import java.util.List;

/** What a package holds and what is broken in it: forms that can be used, schemas that cannot. */
public record ImportReport(
    String version, int files, List<FormLine> forms, List<String> brokenSchemas) {

  /** A form: usable, or why not. */
  public record FormLine(String form, boolean usable, String reason) {}

  /** Compiles every form and, beside them, the schemas that no form reaches. */
  public static ImportReport of(FormsPackage forms) {
    var schemas = new PackageSchemas(forms);
    List<FormLine> lines = forms.forms().stream().map(form -> line(schemas, form)).toList();
    List<String> broken =
        forms.schemas().stream()
            .filter(path -> !path.contains("04_forms/"))
            .flatMap(path -> fault(schemas, path).stream())
            .toList();
    return new ImportReport(forms.version(), forms.schemas().size(), lines, broken);
  }

  public boolean allUsable() {
    return forms.stream().allMatch(FormLine::usable);
  }

  private static FormLine line(PackageSchemas schemas, String form) {
    try {
      schemas.of(form);
      return new FormLine(form, true, "");
    } catch (PackageRefused broken) {
      return new FormLine(form, false, broken.getMessage());
    }
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
