package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters that follow a request to see documents. */
@Component
class AccessActs {

  private final ActWriter writer;

  AccessActs(ActWriter writer) {
    this.writer = writer;
  }

  /** One notice for all; it does not say who asks for what beyond what they need to oppose. */
  @LegalBasis("D.P.R. 184/2006, art. 3")
  ActView counterpartyNotice(Proceeding proceeding, List<String> names, LocalDate due) {
    ActContent.Draft draft =
        ActContent.titled("Avviso ai controinteressati")
            .basedOn(List.of("L. 241/1990, art. 22, c. 1, lett. c)", "D.P.R. 184/2006, art. 3"))
            .section(ActSection.list("A chi è rivolto", "L’avviso è inviato a:", names))
            .section(
                ActSection.text(
                    "Opposizione",
                    "È stata presentata una richiesta di accesso a documenti che vi riguardano."
                        + " Entro dieci giorni dal ricevimento, cioè entro il %s, è possibile"
                            .formatted(Italian.date(due))
                        + " presentare un’opposizione motivata, anche per via telematica. Decorso"
                        + " il termine l’ufficio provvede sulla richiesta."));
    return writer.issue(
        proceeding, ActKind.COUNTERPARTY_NOTICE, draft, ExaminationActs.signature(proceeding));
  }

  @LegalBasis("L. 241/1990, art. 25, commi 3-5; D.P.R. 184/2006, artt. 7-10")
  ActView reply(
      Proceeding proceeding,
      AccessRequests.Answer answer,
      String reasons,
      Optional<ClockView> term) {
    ActContent.Draft draft =
        ActContent.titled("Risposta alla richiesta di accesso")
            .basedOn(List.of("L. 241/1990, artt. 22-25", "D.P.R. 184/2006"))
            .section(ActSection.text("Esito", outcome(answer)))
            .section(ActSection.text("Motivazione", reasons));
    if (answer == AccessRequests.Answer.GRANTED) {
      draft.section(
          ActSection.text(
              "Come si accede",
              "I documenti si esaminano gratuitamente presso l’ufficio, negli orari di apertura, o"
                  + " si ricevono per via telematica; il rilascio di copia è subordinato al"
                  + " rimborso del costo di riproduzione (art. 25, c. 1)."));
    } else {
      draft.appeal(
          "Entro trenta giorni si può ricorrere al "
              + TitleActs.COURT.toLowerCase(Locale.ITALIAN)
              + " oppure chiedere il riesame al difensore civico competente (L. 241/1990, art. 25,"
              + " commi 4 e 5).");
    }
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(
        proceeding, ActKind.ACCESS_REPLY, draft, ExaminationActs.signature(proceeding));
  }

  static String outcome(AccessRequests.Answer answer) {
    return switch (answer) {
      case GRANTED -> "L’accesso è consentito";
      case DEFERRED -> "L’accesso è differito";
      case DENIED -> "L’accesso è negato";
    };
  }
}
