package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters of the officer in charge. */
@Component
class ExaminationActs {

  private final ActWriter writer;
  private final Catalogue catalogue;

  ExaminationActs(ActWriter writer, Catalogue catalogue) {
    this.writer = writer;
    this.catalogue = catalogue;
  }

  private TitleKind kind(Proceeding proceeding) {
    return TitleKind.of(catalogue.procedure(proceeding.procedure()));
  }

  /** The provision under which documents are asked for in that case. */
  String askedUnder(Proceeding proceeding) {
    return kind(proceeding).asking();
  }

  @LegalBasis("D.P.R. 380/2001, art. 20, c. 5; L. 241/1990, art. 2, c. 7")
  ActView integrationRequest(Proceeding proceeding, RequestView request, Optional<ClockView> term) {
    ActContent.Draft draft =
        ActContent.titled("Richiesta di integrazione documentale")
            .basedOn(List.of(kind(proceeding).asking(), "L. 241/1990, art. 2, c. 7"))
            .warning(
                "Rispondere entro il %s. Se nulla arriva entro quel giorno l’istanza è archiviata."
                    .formatted(Italian.date(request.due())))
            .section(items("Che cosa serve e perché", request))
            .section(ActSection.text("Effetto sul termine", kind(proceeding).effectOfAsking()));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.INTEGRATION_REQUEST, draft, signature(proceeding));
  }

  @LegalBasis("L. 241/1990, art. 10-bis")
  ActView obstacles(Proceeding proceeding, List<String> grounds, LocalDate due) {
    ActContent.Draft draft =
        ActContent.titled("Comunicazione dei motivi ostativi all’accoglimento")
            .basedOn(List.of("L. 241/1990, art. 10-bis", kind(proceeding).obstacles()))
            .section(
                ActSection.list(
                    "Motivi", "L’istanza non può essere accolta per i seguenti motivi:", grounds))
            .section(
                ActSection.text(
                    "Osservazioni",
                    "Entro dieci giorni dal ricevimento, cioè entro il %s, si possono presentare"
                            .formatted(Italian.date(due))
                        + " osservazioni scritte e documenti dalla pagina della pratica.",
                    kind(proceeding).effectOfObstacles()));
    return writer.issue(proceeding, ActKind.OBSTACLES_NOTICE, draft, signature(proceeding));
  }

  static ActSection items(String heading, RequestView request) {
    List<List<String>> rows =
        request.items().stream().map(item -> List.of(item.what(), item.reason())).toList();
    return ActSection.table(
        heading, new ActTable("Voci richieste", List.of("Che cosa", "Perché"), rows));
  }

  static ActWriter.Signature signature(Proceeding proceeding) {
    return ActWriter.Signature.officer(proceeding.officer().orElse("L’ufficio"));
  }
}
