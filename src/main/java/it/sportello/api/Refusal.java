package it.sportello.api;

import it.sportello.law.CaseNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a request is not carried out: the kind, the words, the fields concerned, the headers. */
record Refusal(
    ProblemKind kind,
    String detail,
    List<Problem.Finding> findings,
    Map<String, String> headers,
    Optional<String> pratica,
    Optional<Long> ricevuti) {

  static Refusal of(ProblemKind kind, String detail) {
    return new Refusal(kind, detail, List.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  static Refusal of(ProblemKind kind) {
    return of(kind, kind.title() + ".");
  }

  /** One field is wrong; without a field the words concern the whole. */
  static Refusal invalid(String field, String message) {
    Refusal refusal = of(ProblemKind.INVALID, message);
    return field.isEmpty() ? refusal : refusal.at(field, "non-valido", message);
  }

  Refusal at(String field, String code, String message) {
    return withFindings(List.of(new Problem.Finding(field, code, message)));
  }

  Refusal withFindings(List<Problem.Finding> wrong) {
    return new Refusal(kind, detail, wrong, headers, pratica, ricevuti);
  }

  Refusal header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Refusal(kind, detail, findings, more, pratica, ricevuti);
  }

  Refusal about(CaseNumber number) {
    return new Refusal(kind, detail, findings, headers, Optional.of(number.value()), ricevuti);
  }

  /** From which byte an upload goes on. */
  Refusal from(long offset) {
    return new Refusal(kind, detail, findings, headers, pratica, Optional.of(offset));
  }

  Problem problem(String instance, String reference) {
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status().value(),
        detail,
        instance,
        reference,
        findings.isEmpty() ? Optional.empty() : Optional.of(findings),
        pratica,
        ricevuti);
  }

  /** Thrown where the interface itself refuses. */
  static final class Thrown extends RuntimeException {

    private final transient Refusal refusal;

    Thrown(Refusal refusal) {
      super(refusal.kind().slug() + ": " + refusal.detail());
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }

  Thrown thrown() {
    return new Thrown(this);
  }
}
