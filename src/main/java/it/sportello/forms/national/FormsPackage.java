package it.sportello.forms.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A published package of forms, read whole from a folder or a ZIP: nothing is unpacked, and nothing
 * outside of it is ever read.
 */
public final class FormsPackage {

  private static final int MOST_FILES = 5_000;
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final int WORST_RATIO = 100;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.,()+ /-]{1,300}");
  private static final Pattern FORM =
      Pattern.compile("(?:.*/)?04_forms/mod_(.+?)(?:_v(\\d[\\d.]*))?\\.xsd");

  private final Map<String, byte[]> files = new TreeMap<>();
  private long bytes;

  private FormsPackage() {}

  /** Reads a folder or a ZIP; fails with {@link PackageRefused} when it is not safe to read. */
  public static FormsPackage open(Path place) {
    var read = new FormsPackage();
    try {
      if (Files.isDirectory(place)) {
        read.folder(place);
      } else if (Files.isReadable(place)) {
        read.zip(place);
      } else {
        throw new PackageRefused("Il pacchetto non si può leggere.", "The package cannot be read.");
      }
    } catch (IOException unreadable) {
      throw new PackageRefused("Il pacchetto è danneggiato.", "The package is damaged.");
    }
    if (read.forms().isEmpty()) {
      throw new PackageRefused(
          "Nel pacchetto non c’è alcun modulo (04_forms/mod_….xsd).",
          "There is no form in the package (04_forms/mod_….xsd).");
    }
    return read;
  }

  /** The names of the forms, such as “cila”, in order. */
  public List<String> forms() {
    return files.keySet().stream()
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  /** The release that the names of the forms tell; an instance does not say which it follows. */
  public String version() {
    return files.keySet().stream()
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .flatMap(found -> Optional.ofNullable(found.group(2)).stream())
        .findFirst()
        .orElse("");
  }

  /** SHA-256 over names and contents of all files: two packages of one version may differ. */
  public String hash() {
    MessageDigest digest = Sha256.digest();
    files.forEach(
        (name, content) -> {
          digest.update("%s\0%d\0".formatted(name, content.length).getBytes(UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The name under which this very package is kept, such as “1.0.7-9f86d081884c”. */
  public String edition() {
    return (version().isEmpty() ? "0" : version()) + "-" + hash().substring(0, 12);
  }

  /** The path of the schema of a form within the package. */
  String schemaOf(String form) {
    return files.keySet().stream()
        .filter(
            path -> {
              Matcher found = FORM.matcher(path);
              return found.matches() && found.group(1).equals(form);
            })
        .findFirst()
        .orElseThrow(
            () ->
                new PackageRefused(
                    "Il pacchetto non ha il modulo «%s».", "The package has no form “%s”.", form));
  }

  /** The path of the Schematron of a form within the package, whether it is there or not. */
  String rulesOf(String form) {
    return schemaOf(form).replaceFirst("\\.xsd$", ".sch");
  }

  Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path));
  }

  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The paths of all schemas, whether a form reaches them or not. */
  List<String> schemas() {
    return files.keySet().stream().filter(path -> path.endsWith(".xsd")).toList();
  }

  private void folder(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var walk = Files.walk(root)) {
      walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).forEach(found::add);
    }
    for (Path file : found) {
      String name = root.relativize(file).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(file)) {
        keep(name, in, Math.max(1, Files.size(file)));
      }
    }
  }

  private void zip(Path place) throws IOException {
    try (var zip = new ZipFile(place.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          try (InputStream in = zip.getInputStream(entry)) {
            keep(entry.getName(), in, Math.max(1, entry.getCompressedSize()));
          }
        }
      }
    }
  }

  /** {@code packed}: the bytes that the file takes where it lies. */
  private void keep(String name, InputStream in, long packed) throws IOException {
    if (!NAME.matcher(name).matches() || name.startsWith("/") || name.contains("..")) {
      throw new PackageRefused(
          "Il nome «%s» nel pacchetto non è ammesso.",
          "The name “%s” in the package is not allowed.", name);
    }
    byte[] content = in.readNBytes((int) Math.min(MOST_BYTES - bytes + 1, Integer.MAX_VALUE));
    bytes += content.length;
    boolean bomb = content.length / packed > WORST_RATIO && content.length > 1_000_000;
    if (bytes > MOST_BYTES || files.size() >= MOST_FILES || bomb) {
      throw new PackageRefused(
          "Il pacchetto è troppo grande: al massimo %d file e %d MB.",
          "The package is too large: at most %d files and %d MB.",
          MOST_FILES,
          MOST_BYTES / 1024 / 1024);
    }
    boolean twice =
        files.keySet().stream()
            .anyMatch(
                known ->
                    known.length() == name.length()
                        && known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    if (twice) {
      throw new PackageRefused(
          "Il file «%s» è nel pacchetto due volte.",
          "The file “%s” is in the package twice.", name);
    }
    files.put(name, content);
  }
}
