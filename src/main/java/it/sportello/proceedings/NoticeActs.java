package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The orders that may follow a certified notice. */
@Component
class NoticeActs {

  private final ActWriter writer;

  NoticeActs(ActWriter writer) {
    this.writer = writer;
  }

  @LegalBasis("L. 241/1990, art. 19, c. 3")
  ActView conformityOrder(Proceeding proceeding, RequestView request, String head) {
    ActContent.Draft draft =
        ActContent.titled("Invito a conformare l’attività")
            .basedOn(List.of("L. 241/1990, art. 19, c. 3"))
            .warning(
                "Adottare e comunicare le misure entro il %s. In mancanza l’attività si intende"
                        .formatted(Italian.date(request.due()))
                    + " vietata per legge.")
            .section(ActSection.text("Motivazione", proceeding.reason(Step.CHECK_NOTICE)))
            .section(ExaminationActs.items("Misure da adottare", request))
            .section(
                ActSection.text(
                    "Effetto sul termine",
                    "Il presente atto interrompe il termine di controllo, che riparte per intero"
                        + " dalla comunicazione delle misure adottate. L’attività non è sospesa."))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    return writer.issue(
        proceeding, ActKind.CONFORMITY_ORDER, draft, ActWriter.Signature.head(head));
  }

  @LegalBasis("L. 241/1990, art. 19, c. 3")
  ActView prohibition(
      Proceeding proceeding, String reasons, Optional<ClockView> term, String head) {
    ActContent.Draft draft =
        ActContent.titled("Divieto di prosecuzione dell’attività")
            .basedOn(List.of("L. 241/1990, art. 19, commi 3 e 6-bis"))
            .section(ActSection.text("Motivazione", proceeding.reason(Step.CHECK_NOTICE), reasons))
            .section(
                ActSection.text(
                    "Decisione",
                    "È vietata la prosecuzione dell’attività e si ordina di rimuoverne gli"
                        + " eventuali effetti dannosi entro trenta giorni dal ricevimento."))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.PROHIBITION, draft, ActWriter.Signature.head(head));
  }
}
