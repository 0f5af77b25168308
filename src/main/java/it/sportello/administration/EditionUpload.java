package it.sportello.administration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of an edition as they come in: one by one or in a ZIP, small, and UTF-8. */
final class EditionUpload {

  static final String FIELD = "files";

  private static final int LARGEST = 1_000_000;
  private static final int LARGEST_TOGETHER = 10_000_000;
  private static final int MOST = 200;
  private static final Pattern NAME =
      Pattern.compile(
          "[a-z0-9-]{1,60}(\\.form|\\.manifest\\.json|\\.adoption\\.json|\\.labels\\.tsv)"
              + "|\\w{1,60}\\.dmn");

  private final Map<String, String> files = new TreeMap<>();
  private final Faults faults;
  private int bytes;

  EditionUpload(Faults faults) {
    this.faults = faults;
  }

  /** Takes one file, or those inside a ZIP; what is wrong goes to the faults. */
  EditionUpload take(String name, byte[] content) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      unpack(name, content);
    } else {
      keep(name, content);
    }
    return this;
  }

  Map<String, String> files() {
    if (files.isEmpty()) {
      faults.add(FIELD, "Scegli almeno un file.", "Choose a file at least.");
    }
    return files;
  }

  private void unpack(String name, byte[] content) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST) {
          faults.add(FIELD, "Troppi file in " + name + ".", "Too many files in " + name + ".");
          return;
        }
        if (!entry.isDirectory()) {
          String path = entry.getName();
          keep(path.substring(path.lastIndexOf('/') + 1), upTo(zip));
        }
      }
      if (entries == 0) {
        faults.add(FIELD, name + " non è uno ZIP.", name + " is no ZIP.");
      }
    } catch (IOException | IllegalArgumentException damaged) {
      faults.add(FIELD, name + " è danneggiato.", name + " is damaged.");
    }
  }

  /** One byte more than allowed is enough to know. */
  private static byte[] upTo(ZipInputStream zip) throws IOException {
    return zip.readNBytes(LARGEST + 1);
  }

  private void keep(String name, byte[] content) {
    bytes += content.length;
    if (!NAME.matcher(name).matches()) {
      faults.add(
          FIELD,
          "«%s» non è un modulo (.form, .manifest.json) né una tabella (.dmn).".formatted(name),
          "“%s” is no form (.form, .manifest.json) and no table (.dmn).".formatted(name));
    } else if (content.length == 0) {
      faults.add(FIELD, "«%s» è vuoto.".formatted(name), "“%s” is empty.".formatted(name));
    } else if (content.length > LARGEST || bytes > LARGEST_TOGETHER || files.size() >= MOST) {
      faults.add(
          FIELD,
          "«%s» è troppo grande: al massimo 1 MB.".formatted(name),
          "“%s” is too large: 1 MB at most.".formatted(name));
    } else {
      decode(name, content);
    }
  }

  private void decode(String name, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (files.putIfAbsent(name, text) != null) {
        faults.add(
            FIELD, "«%s» c’è due volte.".formatted(name), "“%s” is there twice.".formatted(name));
      }
    } catch (CharacterCodingException wrong) {
      faults.add(
          FIELD, "«%s» non è in UTF-8.".formatted(name), "“%s” is not UTF-8.".formatted(name));
    }
  }
}
