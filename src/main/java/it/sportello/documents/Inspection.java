package it.sportello.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found inside a file; {@code signature} is null when it bears none. */
record Inspection(FileType type, SignatureReport signature, List<String> warnings) {

  Inspection {
    warnings = List.copyOf(warnings);
  }

  static Inspection unsigned(FileType type, List<String> warnings) {
    return new Inspection(type, null, warnings);
  }

  /** What is found in an envelope: its own signatures and those of what it holds. */
  static Inspection envelope(List<SignatureReport.Signature> own, Inspection inner) {
    List<SignatureReport.Signature> all = new ArrayList<>(own);
    Set<String> warnings = new LinkedHashSet<>(inner.warnings());
    boolean whole = true;
    if (inner.signature() != null) {
      all.addAll(inner.signature().signatures());
      whole = inner.signature().wholeDocumentCovered();
    }
    var report = SignatureReport.of(SignatureReport.Kind.CADES, all, whole);
    return new Inspection(FileType.P7M, report, List.copyOf(warnings));
  }
}
