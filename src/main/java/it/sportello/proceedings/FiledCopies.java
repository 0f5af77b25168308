package it.sportello.proceedings;

import it.sportello.applications.Amendments;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.FormInWords;
import it.sportello.applications.InstanceView;
import it.sportello.catalogue.Catalogue;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.documents.DocumentId;
import it.sportello.forms.Form;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copy of an application as it was filed: question by question, with its form and digest. */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 18-bis; D.Lgs. 82/2005, art. 23-bis")
public class FiledCopies {

  private final CaseAccess access;
  private final Applications applications;
  private final FormInWords words;
  private final Catalogue catalogue;
  private final ActWriter writer;
  private final Amendments amendments;

  FiledCopies(
      CaseAccess access,
      Applications applications,
      FormInWords words,
      Catalogue catalogue,
      ActWriter writer,
      Amendments amendments) {
    this.amendments = amendments;
    this.access = access;
    this.applications = applications;
    this.words = words;
    this.catalogue = catalogue;
    this.writer = writer;
  }

  /**
   * The copy of the last version as PDF/A; printed when somebody first asks for it, and kept.
   * Before answers are corrected their copy is printed, so that there is one for each version.
   */
  public DocumentId of(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    int version = amendments.count(number);
    String under = under(proceeding, version);
    return writer.of(proceeding).stream()
        .filter(act -> act.kind() == ActKind.APPLICATION_COPY && act.protocol().equals(under))
        .findFirst()
        .orElseGet(() -> print(proceeding, version))
        .document();
  }

  /** The instances of a case on a national form, the last first; the look was recorded already. */
  public List<InstanceView> instances(CaseNumber number) {
    return applications.instances(access.toGlance(number).number());
  }

  /** The number under which it came in; corrected versions are told apart. */
  private static String under(Proceeding proceeding, int version) {
    return version == 1 ? proceeding.protocol() : proceeding.protocol() + " v" + version;
  }

  private ActView print(Proceeding proceeding, int version) {
    ApplicationView application = applications.ofCase(proceeding.number());
    Form form = words.form(application);
    String name = catalogue.procedure(proceeding.procedure()).name().it();
    ActContent.Draft draft =
        ActContent.titled("Copia della domanda – " + name)
            .protocol(
                "n. %s del %s"
                    .formatted(proceeding.protocol(), Italian.moment(proceeding.filedAt())))
            .section(
                ActSection.text(
                    "Che cos’è questa copia",
                    "Riproduce la domanda come è stata %s, sul modulo «%s» nella versione %s."
                        .formatted(
                            version == 1
                                ? "presentata"
                                : "corretta (versione %d)".formatted(version),
                            form.title().it(),
                            form.version()),
                    "Impronta SHA-256 delle risposte: " + application.digest()))
            .drawings(writer.filedPapers(proceeding));
    words.of(application).stream()
        .filter(section -> !section.answers().isEmpty())
        .map(FiledCopies::section)
        .forEach(draft::section);
    return writer.issue(
        proceeding,
        ActKind.APPLICATION_COPY,
        draft,
        under(proceeding, version),
        ActWriter.Signature.HOUSE);
  }

  private static ActSection section(FormInWords.AnsweredSection section) {
    List<List<String>> rows =
        section.answers().stream()
            .map(line -> List.of(line.question().it(), line.answer().it()))
            .toList();
    String title = section.title().it();
    return ActSection.table(title, new ActTable(title, List.of("Domanda", "Risposta"), rows));
  }
}
