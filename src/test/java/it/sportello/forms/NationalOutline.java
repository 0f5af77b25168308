package it.sportello.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of the seven national building forms, out of the written outline of them. */
final class NationalOutline {

  private static final Pattern FORM = Pattern.compile("### (\\w+) \\(root.*");
  private static final Pattern GROUP = Pattern.compile("- \\**(\\w+)\\**.*");
  private static final Pattern SECTION = Pattern.compile("  - (\\w+).*");

  private NationalOutline() {}

  /** As form/group/section. */
  static List<String> of(Path outline) throws IOException {
    List<String> paths = new ArrayList<>();
    String form = "";
    String group = "";
    for (String line : Files.readAllLines(outline)) {
      Matcher section = SECTION.matcher(line);
      Matcher top = GROUP.matcher(line);
      Matcher title = FORM.matcher(line);
      if (line.startsWith("### ")) {
        form = title.matches() ? title.group(1) : "";
      } else if (line.startsWith("## ")) {
        form = "";
      } else if (!form.isEmpty() && top.matches()) {
        group = top.group(1);
      } else if (!form.isEmpty() && section.matches()) {
        paths.add(form + "/" + group + "/" + section.group(1));
      }
    }
    return paths;
  }
}
