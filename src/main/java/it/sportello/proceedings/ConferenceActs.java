package it.sportello.proceedings;

import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Outcome;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notice that convenes a conference, and the determination that ends it. */
@Component
class ConferenceActs {

  private final ActWriter writer;

  ConferenceActs(ActWriter writer) {
    this.writer = writer;
  }

  @LegalBasis("L. 241/1990, art. 14-bis, commi 2 e 7")
  ActView notice(Proceeding proceeding, ConferenceView conference) {
    List<String> names = conference.participants().stream().map(ParticipantView::name).toList();
    ActContent.Draft draft =
        ActContent.titled(
                proceeding.found(Step.IS_SIMULTANEOUS)
                    ? "Indizione della conferenza di servizi decisoria simultanea"
                    : "Indizione della conferenza di servizi decisoria semplificata")
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

  @LegalBasis("L. 241/1990, artt. 16 e 17-bis")
  ActView single(Proceeding proceeding, ConferenceView heard) {
    boolean opinion = heard.stage().kind() == ConferenceKind.OPINION;
    ParticipantView body = heard.participants().get(0);
    ActContent.Draft draft =
        ActContent.titled(opinion ? "Richiesta di parere" : "Richiesta di assenso")
            .basedOn(List.of(heard.regime()))
            .to(List.of(body.name()))
            .warning(silence(body, opinion))
            .section(
                ActSection.text(
                    "Che cosa si chiede",
                    body.reason(),
                    "Si risponde con motivi entro il %s; il termine si interrompe una sola volta,"
                            .formatted(Italian.date(body.due()))
                        + " per esigenze istruttorie motivate."))
            .drawings(writer.filedPapers(proceeding));
    return writer.issue(
        proceeding, ActKind.ASSENT_REQUEST, draft, ExaminationActs.signature(proceeding));
  }

  private static String silence(ParticipantView body, boolean opinion) {
    if (!opinion) {
      return "Scaduto il termine senza risposta l’assenso è acquisito (L. 241/1990, art. 17-bis).";
    }
    return body.interest().isProtected()
        ? "Il parere tutela un interesse sensibile: senza, non si procede (L. 241/1990, art. 16, c."
            + " 3)."
        : "Scaduto il termine senza risposta si procede senza il parere (L. 241/1990, art. 16, c."
            + " 2).";
  }

  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b")
  ActView integrationRequest(Proceeding proceeding, RequestView request) {
    ActContent.Draft draft =
        ActContent.titled("Richiesta di integrazione per la conferenza di servizi")
            .basedOn(List.of("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b"))
            .warning(
                "Rispondere entro il %s: dopo, gli enti si esprimono su ciò che hanno."
                    .formatted(Italian.date(request.due())))
            .section(ExaminationActs.items("Che cosa serve agli enti e perché", request))
            .section(
                ActSection.text(
                    "Effetto sul termine",
                    "I termini degli enti sono sospesi fino alla risposta, per non più di trenta"
                        + " giorni e una sola volta (art. 2, c. 7)."));
    return writer.issue(
        proceeding, ActKind.INTEGRATION_REQUEST, draft, ExaminationActs.signature(proceeding));
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

  /** The reasons of a body with its conditions, as acts print them. */
  static String content(ParticipantView body) {
    return body.reasons() + conditions(body);
  }

  private static String conditions(ParticipantView body) {
    return body.conditions().isEmpty() ? "" : " – " + String.join("; ", body.conditions());
  }

  static String position(PositionKind kind) {
    return switch (kind) {
      case ASSENT -> "Assenso";
      case CONDITIONAL_ASSENT -> "Assenso con condizioni";
      case DISSENT -> "Dissenso";
      case SILENCE -> "Silenzio: assenso senza condizioni";
      case LACKING_REQUISITES -> "Priva dei requisiti: assenso senza condizioni";
    };
  }
}
