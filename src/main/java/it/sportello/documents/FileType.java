package it.sportello.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of file that are accepted, with what their content is detected as. */
enum FileType {
  PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
  P7M(
      "application/pkcs7-mime",
      Set.of("p7m"),
      Set.of("application/pkcs7-signature", "application/pkcs7-mime")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),
  PNG("image/png", Set.of("png"), Set.of("image/png")),
  XML("application/xml", Set.of("xml"), Set.of("application/xml", "text/xml"));

  private final String mediaType;
  private final Set<String> extensions;
  private final Set<String> detectedAs;

  FileType(String mediaType, Set<String> extensions, Set<String> detectedAs) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.detectedAs = detectedAs;
  }

  static Optional<FileType> named(String fileName) {
    String extension = extension(fileName);
    return Arrays.stream(values()).filter(t -> t.extensions.contains(extension)).findFirst();
  }

  static Optional<FileType> detected(String mediaType) {
    return Arrays.stream(values()).filter(t -> t.detectedAs.contains(mediaType)).findFirst();
  }

  static String allowedExtensions() {
    return Arrays.stream(values())
        .flatMap(t -> t.extensions.stream().sorted())
        .collect(Collectors.joining(", "));
  }

  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }
}
