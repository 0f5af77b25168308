package it.sportello.proceedings;

import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notice that a title is being reviewed, and the decision on it. */
@Component
class ReviewActs {

  private final ActWriter writer;

  ReviewActs(ActWriter writer) {
    this.writer = writer;
  }

  @LegalBasis("L. 241/1990, artt. 7 e 8")
  ActView notice(Proceeding proceeding, String remedy, String reasons) {
    ActContent.Draft draft =
        ActContent.titled("Comunicazione di avvio del riesame del titolo")
            .basedOn(
                List.of(
                    "L. 241/1990, artt. 7 e 8",
                    "L. 241/1990, artt. 14-quater, c. 2, 21-quinquies e 21-nonies"))
            .section(
                ActSection.text(
                    "Che cosa si riesamina",
                    "Il titolo della pratica n. %s, per %s."
                        .formatted(proceeding.number(), remedy)))
            .section(ActSection.text("Motivi", proceeding.reason(TitleReviews.REASONS), reasons))
            .section(
                ActSection.text(
                    "Come partecipare",
                    "Il titolare può vedere gli atti e presentare memorie e documenti, che"
                        + " l’amministrazione valuta se pertinenti (art. 10)."));
    return writer.issue(
        proceeding, ActKind.REVIEW_NOTICE, draft, ExaminationActs.signature(proceeding));
  }

  @LegalBasis("L. 241/1990, artt. 3, 21-quinquies e 21-nonies")
  ActView decision(
      Proceeding proceeding, TitleReviews.Decision decision, boolean falsehood, String head) {
    ActContent.Draft draft =
        ActContent.titled(inWords(decision))
            .basedOn(List.of(provision(decision, falsehood)))
            .section(ActSection.text("Motivazione", proceeding.reason(Step.DECIDE_REVIEW)))
            .section(ActSection.text("Effetti", effects(decision)))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    indemnity(decision).ifPresent(draft::section);
    return writer.issue(proceeding, ActKind.REVIEW_DECISION, draft, ActWriter.Signature.head(head));
  }

  static String inWords(TitleReviews.Decision decision) {
    return switch (decision) {
      case ANNULLED -> "Annullamento d’ufficio del titolo";
      case REVOKED -> "Revoca del titolo";
      case CONFIRMED -> "Conferma del titolo";
    };
  }

  private static String provision(TitleReviews.Decision decision, boolean falsehood) {
    return switch (decision) {
      case ANNULLED ->
          falsehood ? "L. 241/1990, art. 21-nonies, c. 2-bis" : "L. 241/1990, art. 21-nonies, c. 1";
      case REVOKED -> "L. 241/1990, art. 21-quinquies";
      case CONFIRMED -> "L. 241/1990, art. 14-quater, c. 2";
    };
  }

  private static String effects(TitleReviews.Decision decision) {
    return switch (decision) {
      case ANNULLED -> "Il titolo è annullato e perde i suoi effetti dall’origine.";
      case REVOKED -> "Il titolo è revocato e non produce più effetti da oggi.";
      case CONFIRMED -> "Il titolo resta com’è: il riesame è concluso.";
    };
  }

  private static Optional<ActSection> indemnity(TitleReviews.Decision decision) {
    return decision == TitleReviews.Decision.REVOKED
        ? Optional.of(
            ActSection.text(
                "Indennizzo",
                "Se la revoca reca pregiudizio ai soggetti direttamente interessati,"
                    + " l’amministrazione provvede al loro indennizzo (art. 21-quinquies, c. 1)."))
        : Optional.empty();
  }
}
