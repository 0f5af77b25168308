package it.sportello.applications;

import it.sportello.forms.FormError;
import it.sportello.forms.RequiredDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What still keeps an application from being filed, and what only deserves a warning. */
public record Readiness(
    List<FormError> findings, List<RequiredDocument> missingDocuments, List<PaperFault> papers) {

  /** What is missing or wrong, by field and document: no personal data. */
  String inShort() {
    return Stream.concat(
            errors().stream().map(FormError::path),
            missingDocuments.stream().map(RequiredDocument::code))
        .collect(Collectors.joining(", "));
  }

  public boolean isReady() {
    return errors().isEmpty() && missingDocuments.isEmpty() && faultyPapers().isEmpty();
  }

  /** The files that keep the application from being filed. */
  public List<PaperFault> faultyPapers() {
    return papers.stream().filter(PaperFault::blocking).toList();
  }

  /** The files that deserve a warning. */
  public List<PaperFault> doubtfulPapers() {
    return papers.stream().filter(fault -> !fault.blocking()).toList();
  }

  public List<FormError> errors() {
    return findings.stream().filter(FormError::blocking).toList();
  }

  /** The blocking errors of each section, in the order of the form. */
  public Map<String, List<FormError>> errorsBySection() {
    return errors().stream()
        .collect(
            Collectors.groupingBy(FormError::section, LinkedHashMap::new, Collectors.toList()));
  }

  public List<FormError> warnings() {
    return findings.stream().filter(finding -> !finding.blocking()).toList();
  }

  /** How many blocking errors the section still has. */
  public long errorsIn(String section) {
    return errors().stream().filter(error -> error.section().equals(section)).count();
  }
}
