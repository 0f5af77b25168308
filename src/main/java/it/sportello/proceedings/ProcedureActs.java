package it.sportello.proceedings;

import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The acts of the procedures whose steps are decided by choosing. */
@Component
class ProcedureActs {

  private final ActWriter writer;
  private final CaseTerms terms;

  ProcedureActs(ActWriter writer, CaseTerms terms) {
    this.writer = writer;
    this.terms = terms;
  }

  /** What an act says: title, provisions, decision, its reasons, and whether it may be appealed. */
  record Wording(
      String title,
      List<String> basedOn,
      String decision,
      List<String> reasons,
      List<String> prescriptions,
      boolean appeal) {

    static Wording letter(String title, String basis, String text, String reasons) {
      return new Wording(title, List.of(basis), text, List.of(reasons), List.of(), false);
    }

    static Wording decision(String title, String basis, String text, String reasons) {
      return new Wording(title, List.of(basis), text, List.of(reasons), List.of(), true);
    }

    Wording with(List<String> more) {
      return new Wording(title, basedOn, decision, reasons, more, appeal);
    }

    Wording because(List<String> more) {
      List<String> all = new ArrayList<>(more);
      all.addAll(reasons);
      return new Wording(title, basedOn, decision, all, prescriptions, appeal);
    }
  }

  ActView write(
      Proceeding proceeding, ActKind kind, Wording wording, ActWriter.Signature signature) {
    List<String> reasons = wording.reasons().stream().filter(text -> !text.isBlank()).toList();
    ActContent.Draft draft =
        ActContent.titled(wording.title())
            .basedOn(wording.basedOn())
            .section(ActSection.text("Decisione", wording.decision()))
            .prescriptions(wording.prescriptions());
    if (!reasons.isEmpty()) {
      draft.section(ActSection.text("Motivazione", reasons.toArray(String[]::new)));
    }
    if (wording.appeal()) {
      draft.drawings(writer.filedPapers(proceeding)).appeal(ActContent.appealTo(TitleActs.COURT));
    }
    terms.finalTerm(proceeding).ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, kind, draft, signature);
  }

  /** What was written as conditions, one on each line. */
  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
