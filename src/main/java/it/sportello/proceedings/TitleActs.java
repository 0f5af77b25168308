package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The title, its refusal, and what stands in their place when nobody decided. */
@Component
class TitleActs {

  static final String COURT = "Tribunale amministrativo regionale competente";

  private final ActWriter writer;
  private final Catalogue catalogue;

  TitleActs(ActWriter writer, Catalogue catalogue) {
    this.writer = writer;
    this.catalogue = catalogue;
  }

  /** What the applications of that procedure are granted with. */
  private TitleKind kind(Proceeding proceeding) {
    return TitleKind.of(catalogue.procedure(proceeding.procedure()));
  }

  /** The title that was issued in the case. */
  ActView title(Proceeding proceeding) {
    return issued(proceeding, kind(proceeding).act());
  }

  private ActView issued(Proceeding proceeding, ActKind kind) {
    return writer.of(proceeding).stream()
        .filter(act -> act.kind() == kind)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @LegalBasis("D.P.R. 380/2001, artt. 11, 15, 16 e 20, c. 6; L. 241/1990, art. 3")
  ActView permit(Proceeding proceeding, Optional<ClockView> term, String head) {
    TitleKind kind = kind(proceeding);
    ActContent.Draft draft =
        ActContent.titled(kind.title())
            .basedOn(List.of(kind.provisions(), "L. 241/1990"))
            .section(
                ActSection.text(
                    "Motivazione",
                    proceeding.reason(Step.EXAMINE),
                    proceeding.reason(Step.PROPOSE)))
            .section(
                ActSection.text(
                    "Decisione",
                    "Si rilascia a %s %s negli elaborati elencati, fatti salvi i diritti dei terzi."
                        .formatted(proceeding.holder(), kind.grant())))
            .prescriptions(lines(proceeding.reason("prescriptions")))
            .drawings(writer.filedPapers(proceeding))
            .appeal(ActContent.appealTo(COURT));
    assents(proceeding, draft);
    building(proceeding, kind, draft);
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, kind.act(), draft, ActWriter.Signature.head(head));
  }

  /** What a title says of the works that it allows, or makes good. */
  @LegalBasis("D.P.R. 380/2001, artt. 15-19 e 20, c. 6")
  private static void building(Proceeding proceeding, TitleKind kind, ActContent.Draft draft) {
    if (!kind.isAboutBuilding(proceeding)) {
      draft.note("Del rilascio è data notizia all’albo pretorio.");
      return;
    }
    draft.section(contribution());
    if (kind.allowsWorks(proceeding)) {
      draft.section(worksTerms());
    }
    draft.note(
        "Del rilascio è data notizia all’albo pretorio; gli estremi del permesso vanno"
            + " indicati nel cartello di cantiere (D.P.R. 380/2001, art. 20, c. 6).");
  }

  @LegalBasis("L. 241/1990, artt. 3 e 10-bis")
  ActView refusal(Proceeding proceeding, Optional<ClockView> term, String head) {
    String observations = proceeding.reason("observations");
    ActContent.Draft draft =
        ActContent.titled("Diniego – " + kind(proceeding).title())
            .basedOn(List.of(kind(proceeding).provisions(), "L. 241/1990, artt. 3 e 10-bis"))
            .section(
                ActSection.list(
                    "Motivi",
                    "L’istanza è respinta per i motivi già comunicati:",
                    lines(proceeding.reason(Step.NOTIFY_OBSTACLES))))
            .section(
                ActSection.text(
                    "Osservazioni e risposta",
                    observations.isEmpty() ? "Non sono pervenute osservazioni." : observations,
                    proceeding.reason(Step.WEIGH_OBSERVATIONS)))
            .appeal(ActContent.appealTo(COURT));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.REFUSAL, draft, ActWriter.Signature.head(head));
  }

  @LegalBasis("L. 241/1990, art. 20, c. 2-bis; D.P.R. 380/2001, art. 20, c. 8")
  ActView silentAssentCertificate(Proceeding proceeding, ClockView term) {
    ActContent.Draft draft =
        ActContent.titled("Attestazione di silenzio-assenso")
            .basedOn(
                List.of("D.P.R. 380/2001, art. 20, c. 8", "L. 241/1990, art. 20, commi 1 e 2-bis"))
            .section(
                ActSection.text(
                    "Si attesta",
                    "L’istanza n. %s, presentata il %s, non ha ricevuto un diniego entro il termine"
                            .formatted(proceeding.number(), Italian.date(proceeding.filedAt()))
                        + " finale, scaduto il %s.".formatted(Italian.date(term.due())),
                    "Il silenzio-assenso si è pertanto formato il %s."
                        .formatted(Italian.date(term.effectiveFrom())),
                    "Il titolo corrisponde all’istanza presentata. La presente attestazione non"
                        + " contiene alcuna valutazione di merito."))
            .drawings(writer.filedPapers(proceeding))
            .ledger(ActWriter.account(term));
    return writer.issue(
        proceeding, ActKind.SILENT_ASSENT_CERTIFICATE, draft, ActWriter.Signature.HOUSE);
  }

  @LegalBasis("L. 241/1990, art. 2, c. 1")
  ActView archiving(Proceeding proceeding, ClockView term) {
    ActContent.Draft draft =
        ActContent.titled("Archiviazione dell’istanza")
            .basedOn(List.of("L. 241/1990, art. 2, commi 1 e 7", kind(proceeding).asking()))
            .section(
                ActSection.text(
                    "Motivazione",
                    "Le integrazioni chieste non sono pervenute entro il %s. L’istanza può essere"
                            .formatted(Italian.date(term.due()))
                        + " presentata di nuovo."))
            .ledger(ActWriter.account(term))
            .appeal(ActContent.appealTo(COURT));
    return writer.issue(proceeding, ActKind.ARCHIVING, draft, ActWriter.Signature.HOUSE);
  }

  /** An act that came when the law had decided: it says so, and which way is left. */
  @LegalBasis("L. 241/1990, artt. 2, commi 8-bis e 9-quinquies, e 21-nonies")
  ActView late(
      Proceeding proceeding,
      LateActs.TooLate late,
      String content,
      String head,
      Optional<ClockView> term) {
    String until = late.annul().map(day -> " entro il " + Italian.date(day)).orElse("");
    ActContent.Draft draft =
        ActContent.titled("Atto tardivo")
            .basedOn(List.of("L. 241/1990, artt. 2, commi 8-bis e 9-quinquies, e 21-nonies"))
            .warning("Il presente atto è adottato oltre il termine e non produce effetti.")
            .section(ActSection.text("Contenuto", content))
            .section(
                ActSection.text(
                    "Perché non ha effetto",
                    "Il termine è scaduto il %s e %s (%s). Gli atti adottati dopo sono inefficaci."
                        .formatted(Italian.date(late.due()), late.effect(), late.article())))
            .section(
                ActSection.text(
                    "Che cosa resta possibile",
                    "L’ufficio può annullare d’ufficio quanto si è formato%s, se ne ricorrono i"
                            .formatted(until)
                        + " presupposti: illegittimità, ragioni di interesse pubblico, termine"
                        + " ragionevole, interessi dei destinatari (art. 21-nonies). Chi vi ha"
                        + " interesse può chiederlo."));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.LATE_ACT, draft, ActWriter.Signature.head(head));
  }

  private void assents(Proceeding proceeding, ActContent.Draft draft) {
    writer.of(proceeding).stream()
        .filter(act -> act.kind() == ActKind.DETERMINATION)
        .forEach(
            act ->
                draft.section(
                    ActSection.text(
                        "Atti di assenso",
                        "Gli assensi sono stati acquisiti con la determinazione di conclusione della"
                            + " conferenza di servizi n. %s del %s, che qui si richiama."
                                .formatted(act.protocol(), Italian.date(act.issuedAt())))));
  }

  private static ActSection contribution() {
    return ActSection.text(
        "Contributo di costruzione",
        "Il contributo, quando è dovuto, è liquidato con separata comunicazione e si versa prima"
            + " del ritiro del titolo o a rate (D.P.R. 380/2001, artt. 16-19).");
  }

  private static ActSection worksTerms() {
    return ActSection.text(
        "Inizio e fine dei lavori",
        "I lavori iniziano entro un anno dal rilascio e terminano entro tre anni dall’inizio; la"
            + " proroga si chiede prima della scadenza (D.P.R. 380/2001, art. 15). L’inizio si comunica con i dati"
            + " dell’impresa esecutrice, il DURC e la notifica preliminare quando è dovuta.");
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
