package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notice that convenes a conference, and the determination that ends it. */
@Component
class ConferenceActs {

  private final ActWriter writer;

  ConferenceActs(ActWriter writer) {
    this.writer = writer;
  }

  @LegalBasis("L. 241/1990, art. 14-bis, c. 2")
  ActView notice(Proceeding proceeding, ConferenceView conference) {
    List<String> names = conference.participants().stream().map(ParticipantView::name).toList();
    ActContent.Draft draft =
        ActContent.titled("Indizione della conferenza di servizi decisoria semplificata")
            .basedOn(List.of("L. 241/1990, artt. 14, c. 2, e 14-bis", conference.regime()))
            .to(names)
            .warning(
                "Chi non si esprime entro il proprio termine, o si esprime senza motivazione,"
                    + " assente senza condizioni (L. 241/1990, art. 14-bis, c. 4).")
            .section(
                ActSection.text(
                    "a) Oggetto e documenti",
                    "L’istanza e i suoi allegati sono nel fascicolo della pratica n. %s, che ogni"
                            .formatted(proceeding.number())
                        + " amministrazione convocata consulta dalla propria scrivania."))
            .section(
                ActSection.text(
                    "b) Richieste di integrazione",
                    "Si possono chiedere integrazioni o chiarimenti fino al %s, termine perentorio."
                        .formatted(Italian.date(conference.integrationsBy()))))
            .section(bodies(conference))
            .section(
                ActSection.text(
                    "d) Riunione",
                    "L’eventuale riunione in modalità sincrona si terrà, in via telematica, entro il %s."
                        .formatted(Italian.date(conference.meetingBy()))))
            .drawings(writer.filedPapers(proceeding));
    return writer.issue(
        proceeding, ActKind.CONFERENCE_NOTICE, draft, ExaminationActs.signature(proceeding));
  }

  @LegalBasis("L. 241/1990, artt. 14-bis, c. 5, 14-quater e 14-quinquies")
  ActView determination(
      Proceeding proceeding, ConferenceView conference, Optional<ClockView> term, String head) {
    Outcome outcome = conference.outcome().orElseThrow();
    ActContent.Draft draft =
        ActContent.titled("Determinazione motivata di conclusione della conferenza")
            .basedOn(List.of("L. 241/1990, artt. 14-bis, c. 5, e 14-quater"))
            .section(acquired(conference))
            .section(
                ActSection.text(
                    "Valutazione",
                    "Esito: %s.".formatted(inWords(outcome)),
                    conference.appraisalReasons()))
            .section(effects(outcome))
            .drawings(writer.filedPapers(proceeding))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    if (outcome instanceof Outcome.Favourable favourable) {
      draft.prescriptions(favourable.conditions());
    }
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.DETERMINATION, draft, ActWriter.Signature.head(head));
  }

  static String inWords(Outcome outcome) {
    if (outcome instanceof Outcome.Favourable favourable) {
      return favourable.conditions().isEmpty() ? "favorevole" : "favorevole con condizioni";
    }
    return outcome instanceof Outcome.Unfavourable ? "sfavorevole" : "serve una riunione";
  }

  private static ActSection bodies(ConferenceView conference) {
    List<List<String>> rows =
        conference.participants().stream()
            .map(
                body ->
                    List.of(
                        body.name(),
                        body.interest().isProtected() ? "sì" : "no",
                        body.reason(),
                        Italian.day(body.due())))
            .toList();
    return ActSection.table(
        "c) Amministrazioni convocate e termini perentori",
        new ActTable(
            "Amministrazioni convocate",
            List.of("Amministrazione", "Interesse sensibile", "Motivo", "Entro"),
            rows));
  }

  private static ActSection acquired(ConferenceView conference) {
    List<List<String>> rows =
        conference.participants().stream()
            .map(
                body ->
                    List.of(
                        body.name(),
                        position(body.kind()),
                        Italian.date(body.givenAt()),
                        body.reasons() + conditions(body)))
            .toList();
    return ActSection.table(
        "Atti acquisiti",
        new ActTable(
            "Posizioni espresse o acquisite per silenzio",
            List.of("Amministrazione", "Posizione", "Data", "Contenuto"),
            rows));
  }

  private static String conditions(ParticipantView body) {
    return body.conditions().isEmpty() ? "" : " – " + String.join("; ", body.conditions());
  }

  private static String position(PositionKind kind) {
    return switch (kind) {
      case ASSENT -> "Assenso";
      case CONDITIONAL_ASSENT -> "Assenso con condizioni";
      case DISSENT -> "Dissenso";
      case SILENCE -> "Silenzio: assenso senza condizioni";
      case LACKING_REQUISITES -> "Priva dei requisiti: assenso senza condizioni";
    };
  }

  private static ActSection effects(Outcome outcome) {
    return outcome instanceof Outcome.Favourable
        ? ActSection.text(
            "Effetti",
            "La presente determinazione sostituisce a ogni effetto tutti gli atti di assenso di"
                + " competenza delle amministrazioni interessate ed è immediatamente efficace.")
        : ActSection.text(
            "Effetti",
            "La presente determinazione produce gli effetti della comunicazione dei motivi"
                + " ostativi: entro dieci giorni si possono presentare osservazioni.");
  }
}
