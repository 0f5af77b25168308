package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.DocumentId;
import it.sportello.documents.ProtocolNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an applicant sends while the case runs: numbered, and answered by a receipt at once. */
@Component
@LegalBasis("L. 241/1990, art. 18-bis, c. 1; D.P.R. 445/2000, art. 53")
class LaterSubmissions {

  private final CaseTerms terms;
  private final ActWriter writer;
  private final Journal journal;
  private final Clock clock;

  LaterSubmissions(CaseTerms terms, ActWriter writer, Journal journal, Clock clock) {
    this.terms = terms;
    this.writer = writer;
    this.journal = journal;
    this.clock = clock;
  }

  /** What was sent: in a word, in its own words, and with which papers. */
  record Sent(EventKind kind, String text, List<String> said, List<DocumentId> papers) {

    static Sent of(EventKind kind, String text, String... said) {
      return new Sent(kind, text, List.of(said), List.of());
    }

    static Sent answers(EventKind kind, String text, RequestView request) {
      return new Sent(
          kind,
          text,
          request.items().stream().map(i -> i.what() + ": " + answer(i)).toList(),
          request.items().stream()
              .map(RequestView.Item::document)
              .flatMap(Optional::stream)
              .toList());
    }

    private static String answer(RequestView.Item item) {
      return item.answer().isBlank() ? "un documento" : item.answer();
    }
  }

  /** Takes it in, once the terms have followed it: the receipt says which run now. */
  void take(Proceeding proceeding, Sent sent) {
    ProtocolNumber protocol = journal.numbered(proceeding.number(), sent.kind(), sent.text());
    ActView receipt =
        writer.issue(
            proceeding,
            ActKind.LATER_RECEIPT,
            draft(proceeding, sent, protocol),
            protocol,
            ActWriter.Signature.HOUSE);
    journal.received(proceeding.number(), sent.kind(), sent.text(), protocol, receipt.document());
  }

  private ActContent.Draft draft(Proceeding proceeding, Sent sent, ProtocolNumber protocol) {
    String moment = Italian.moment(clock.instant());
    ActContent.Draft draft =
        ActContent.titled("Ricevuta – " + sent.kind().label().it())
            .protocol("n. %s del %s".formatted(protocol, moment))
            .basedOn(List.of("L. 241/1990, art. 18-bis, c. 1", "D.P.R. 445/2000, art. 53"))
            .section(
                ActSection.list(
                    "Che cosa è arrivato",
                    "Si attesta che il giorno %s è arrivato, per la pratica n. %s, quanto segue. %s."
                        .formatted(moment, proceeding.number(), sent.text()),
                    sent.said()))
            .drawings(writer.papers(sent.papers()));
    List<String> running = running(proceeding);
    return running.isEmpty()
        ? draft
        : draft.section(
            ActSection.list(
                "Termini in corso", "Salvo ciò che il conto del tempo annoterà:", running));
  }

  private List<String> running(Proceeding proceeding) {
    return terms.of(proceeding).stream()
        .filter(term -> !term.state().isOver() && term.due() != null)
        .map(LaterSubmissions::told)
        .toList();
  }

  private static String told(ClockView term) {
    return "%s: entro il %s".formatted(term.label(), Italian.date(term.due()));
  }
}
