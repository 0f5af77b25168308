package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActDocument;
import it.sportello.documents.ActSigner;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.HashedFile;
import it.sportello.documents.LedgerRow;
import it.sportello.documents.Letterhead;
import it.sportello.documents.ProtocolNumber;
import it.sportello.documents.ProtocolRegister;
import it.sportello.documents.RegisterEntry;
import it.sportello.territory.OfficeView;
import it.sportello.territory.Territory;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers, prints and keeps the acts of the desk. */
@Component
class ActWriter {

  private final Documents documents;
  private final ProtocolRegister register;
  private final Territory territory;
  private final Applications applications;
  private final Catalogue catalogue;
  private final IssuedActs acts;
  private final EntityManager context;
  private final Clock clock;

  ActWriter(
      Documents documents,
      ProtocolRegister register,
      Territory territory,
      Applications applications,
      Catalogue catalogue,
      IssuedActs acts,
      EntityManager context,
      Clock clock) {
    this.documents = documents;
    this.register = register;
    this.territory = territory;
    this.applications = applications;
    this.catalogue = catalogue;
    this.acts = acts;
    this.context = context;
    this.clock = clock;
  }

  /** A protocol number in the register of the office. */
  ProtocolNumber number(Proceeding proceeding, RegisterEntry.Direction direction, String subject) {
    return register.next(
        proceeding.office().value(),
        new RegisterEntry(direction, subject, proceeding.holder(), proceeding.number(), null));
  }

  /** Issues an act: number, letterhead and parties are filled in, then it is printed and kept. */
  ActView issue(Proceeding proceeding, ActKind kind, ActContent.Draft draft, Signature by) {
    ProtocolNumber number =
        number(proceeding, RegisterEntry.Direction.OUT, kind.label() + " – " + proceeding.place());
    return issue(proceeding, kind, draft.protocol("n. " + number), number, by);
  }

  ActView issue(
      Proceeding proceeding,
      ActKind kind,
      ActContent.Draft draft,
      ProtocolNumber number,
      Signature by) {
    return issue(proceeding, kind, draft, number.toString(), by);
  }

  /** Under a number that was given before, as for a copy of what came in under it. */
  ActView issue(
      Proceeding proceeding, ActKind kind, ActContent.Draft draft, String number, Signature by) {
    ApplicationView application = applications.ofCase(proceeding.number());
    OfficeView office = territory.office(proceeding.office());
    String municipality = territory.municipality(proceeding.municipality()).name();
    draft
        .from(new Letterhead("Comune di " + municipality, office.name(), contacts(office)))
        .placeAndDate(municipality + ", " + Italian.date(clock.instant()))
        .caseNumber(proceeding.number().value())
        .object(object(proceeding, municipality))
        .to(List.of(proceeding.holder()))
        .party("Titolare", proceeding.holder(), application.answer("holderTaxCode"))
        .signedBy(ActSigner.digitally(by.name(), by.role()));
    String designer = application.answer("designerName");
    if (!designer.isEmpty()) {
      draft.party("Tecnico incaricato", designer, application.answer("designerTaxCode"));
    }
    String template = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String file = template + "-" + proceeding.number() + ".pdf";
    DocumentId printed = documents.print(ActDocument.of(template, draft.done(), file));
    var act = new ActView(kind, printed, number, clock.instant(), by.name());
    context.persist(new IssuedAct(proceeding.number(), act));
    return act;
  }

  List<ActView> of(Proceeding proceeding) {
    return acts.findByCaseNumberOrderByIssuedAt(proceeding.number().value()).stream()
        .map(IssuedAct::view)
        .toList();
  }

  /** The papers filed with the application, fixed by their digests. */
  List<HashedFile> filedPapers(Proceeding proceeding) {
    List<DocumentId> filed =
        applications.ofCase(proceeding.number()).attachments().stream()
            .map(Attachment::document)
            .toList();
    return papers(filed);
  }

  /** Papers as they were sent, fixed by their digests. */
  List<HashedFile> papers(List<DocumentId> ids) {
    return documents.views(ids).stream()
        .map(document -> new HashedFile(document.name(), document.sha256()))
        .toList();
  }

  /** The account of time of a term, as acts print it. */
  static List<LedgerRow> account(ClockView term) {
    return term.ledger().stream()
        .map(
            line ->
                new LedgerRow(
                    Italian.day(line.day()),
                    line.event(),
                    line.citation(),
                    Italian.day(line.before()),
                    Italian.day(line.after()),
                    line.sentence()))
        .toList();
  }

  private String object(Proceeding proceeding, String municipality) {
    return catalogue.procedure(proceeding.procedure()).name().it()
        + " – "
        + proceeding.place()
        + ", "
        + municipality;
  }

  private static String contacts(OfficeView office) {
    return office.address() + " – PEC " + office.pec();
  }

  /** Who signs, in which role. */
  record Signature(String name, String role) {

    static final Signature HOUSE = new Signature("Sportello", "Rilasciato in via automatica");

    static Signature head(String name) {
      return new Signature(name, "Il dirigente");
    }

    static Signature officer(String name) {
      return new Signature(name, "Il responsabile del procedimento");
    }
  }
}
