package it.sportello.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file name as it may be shown and sent: no path, no control or bidi signs, 150 characters. */
final class FileName {

  private static final int LONGEST = 150;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"|?*]");

  private FileName() {}

  static String clean(String declared) {
    String name = Normalizer.normalize(declared == null ? "" : declared, Normalizer.Form.NFC);
    name = PATH.matcher(name).replaceFirst("");
    name = UNSAFE.matcher(name).replaceAll("").strip();
    name = shortened(name);
    return name.isEmpty() || name.startsWith(".") ? "documento" + name : name;
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
    int end = LONGEST - ending.length();
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + ending;
  }
}
