package it.sportello.operations;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Verifies, reading only, that the data are as they must be; for one command and for operators. */
@Service
public class Verification {

  private final List<Invariant> invariants;

  Verification(List<Invariant> invariants) {
    this.invariants = invariants.stream().sorted(Comparator.comparing(Invariant::id)).toList();
  }

  public VerificationReport verify() {
    List<VerificationReport.Line> lines = invariants.stream().map(Verification::line).toList();
    boolean holds = lines.stream().allMatch(line -> line.violated() == 0);
    return new VerificationReport(holds, lines);
  }

  private static VerificationReport.Line line(Invariant invariant) {
    var findings = new Findings();
    invariant.check(findings);
    return new VerificationReport.Line(
        invariant.id(),
        invariant.says(),
        findings.counts(),
        findings.violated(),
        findings.violations());
  }
}
