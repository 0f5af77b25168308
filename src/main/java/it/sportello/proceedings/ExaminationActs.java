package it.sportello.proceedings;

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

  ExaminationActs(ActWriter writer) {
    this.writer = writer;
  }

  @LegalBasis("D.P.R. 380/2001, art. 20, c. 5; L. 241/1990, art. 2, c. 7")
  ActView integrationRequest(Proceeding proceeding, RequestView request, Optional<ClockView> term) {
    ActContent.Draft draft =
        ActContent.titled("Richiesta di integrazione documentale")
            .basedOn(List.of("D.P.R. 380/2001, art. 20, c. 5", "L. 241/1990, art. 2, c. 7"))
            .warning(
                "Rispondere entro il %s. Se nulla arriva entro quel giorno l’istanza è archiviata."
                    .formatted(Italian.date(request.due())))
            .section(items("Che cosa serve e perché", request))
            .section(
                ActSection.text(
                    "Effetto sul termine",
                    "La presente richiesta, ammessa una sola volta, interrompe il termine del"
                        + " procedimento, che riparte per intero dalla data di ricezione della"
                        + " documentazione integrativa."));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.INTEGRATION_REQUEST, draft, signature(proceeding));
  }

  @LegalBasis("L. 241/1990, art. 10-bis")
  ActView obstacles(Proceeding proceeding, List<String> grounds, LocalDate due) {
    ActContent.Draft draft =
        ActContent.titled("Comunicazione dei motivi ostativi all’accoglimento")
            .basedOn(List.of("L. 241/1990, art. 10-bis", "D.P.R. 380/2001, art. 20, c. 6"))
            .section(
                ActSection.list(
                    "Motivi", "L’istanza non può essere accolta per i seguenti motivi:", grounds))
            .section(
                ActSection.text(
                    "Osservazioni",
                    "Entro dieci giorni dal ricevimento, cioè entro il %s, si possono presentare"
                            .formatted(Italian.date(due))
                        + " osservazioni scritte e documenti dalla pagina della pratica. Il termine"
                        + " finale decorre di quaranta giorni dalla proposta anziché di trenta."));
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
