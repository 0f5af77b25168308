package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** What conferences that decide nothing write: notices, reports, answers to those who asked. */
@Component
@LegalBasis("L. 241/1990, art. 14, commi 1 e 3")
class FactFindingActs {

  private final ActWriter writer;

  FactFindingActs(ActWriter writer) {
    this.writer = writer;
  }

  ActView notice(Proceeding proceeding, ConferenceView conference, String question) {
    ActContent.Draft draft =
        ActContent.titled("Indizione della conferenza di servizi istruttoria")
            .basedOn(List.of("L. 241/1990, artt. 14, c. 1, e 14-bis"))
            .to(names(conference))
            .section(ActSection.text("Che cosa si esamina", question))
            .section(asked(conference))
            .section(
                ActSection.text(
                    "Effetti",
                    "La conferenza istruttoria esamina insieme gli interessi coinvolti e non"
                        + " sostituisce alcun atto: chi non risponde non si è espresso."))
            .drawings(writer.filedPapers(proceeding));
    return writer.issue(
        proceeding, ActKind.FACT_FINDING_NOTICE, draft, ExaminationActs.signature(proceeding));
  }

  ActView report(Proceeding proceeding, ConferenceView conference, String findings) {
    ActContent.Draft draft =
        ActContent.titled("Esiti della conferenza di servizi istruttoria")
            .basedOn(List.of("L. 241/1990, art. 14, c. 1"))
            .to(names(conference))
            .section(said(conference))
            .section(ActSection.text("Esiti", findings));
    return writer.issue(
        proceeding, ActKind.FACT_FINDING_REPORT, draft, ExaminationActs.signature(proceeding));
  }

  ActView preliminaryReply(Proceeding proceeding, String reasons) {
    ActContent.Draft draft =
        ActContent.titled("Conferenza preliminare non indetta")
            .basedOn(List.of("L. 241/1990, art. 14, c. 3"))
            .section(ActSection.text("Motivi", reasons))
            .section(
                ActSection.text(
                    "Che cosa resta possibile",
                    "L’istanza definitiva si può presentare comunque: la conferenza preliminare è"
                        + " una facoltà."))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    return writer.issue(
        proceeding, ActKind.PRELIMINARY_REPLY, draft, ExaminationActs.signature(proceeding));
  }

  ActView preliminaryReport(Proceeding proceeding, ConferenceView conference) {
    ActContent.Draft draft =
        ActContent.titled("Determinazioni della conferenza di servizi preliminare")
            .basedOn(List.of("L. 241/1990, art. 14, c. 3", conference.regime()))
            .section(said(conference))
            .section(
                ActSection.text(
                    "Effetti",
                    "Sull’istanza definitiva si procede in conferenza simultanea; le determinazioni"
                        + " qui espresse si modificano o integrano solo per significativi elementi"
                        + " emersi nel successivo procedimento (art. 14, c. 3)."));
    return writer.issue(proceeding, ActKind.PRELIMINARY_REPORT, draft, ActWriter.Signature.HOUSE);
  }

  private static List<String> names(ConferenceView conference) {
    return conference.participants().stream().map(ParticipantView::name).toList();
  }

  private static ActSection asked(ConferenceView conference) {
    return ActSection.table(
        "Amministrazioni e termini",
        new ActTable(
            "Amministrazioni e termini",
            List.of("Amministrazione", "Motivo", "Entro"),
            conference.participants().stream()
                .map(body -> List.of(body.name(), body.reason(), Italian.day(body.due())))
                .toList()));
  }

  private static ActSection said(ConferenceView conference) {
    return ActSection.table(
        "Valutazioni",
        new ActTable(
            "Valutazioni",
            List.of("Amministrazione", "Valutazione", "Contenuto"),
            conference.participants().stream().map(FactFindingActs::line).toList()));
  }

  private static List<String> line(ParticipantView body) {
    return body.hasSpoken() && body.kind() != PositionKind.SILENCE
        ? List.of(body.name(), ConferenceActs.position(body.kind()), ConferenceActs.content(body))
        : List.of(body.name(), "Non si è espressa", "–");
  }
}
