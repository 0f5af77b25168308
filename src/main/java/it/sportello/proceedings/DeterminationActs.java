package it.sportello.proceedings;

import it.sportello.conferences.ConditionMerging;
import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.conferences.rules.Weighing;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The determination that ends a conference, drafted from what was acquired in it. */
@Component
@LegalBasis("L. 241/1990, artt. 14-bis, c. 5, 14-quater e 14-quinquies")
class DeterminationActs {

  private final ActWriter writer;
  private final CaseTerms terms;
  private final ConditionMerging conditions;

  DeterminationActs(ActWriter writer, CaseTerms terms, ConditionMerging conditions) {
    this.writer = writer;
    this.terms = terms;
    this.conditions = conditions;
  }

  ActView write(
      Proceeding proceeding, ConferenceView conference, Optional<ClockView> term, String head) {
    Outcome outcome = conference.outcome().orElseThrow();
    ActContent.Draft draft =
        ActContent.titled("Determinazione motivata di conclusione della conferenza")
            .basedOn(List.of("L. 241/1990, artt. 14-bis, c. 5, 14-ter, c. 7, e 14-quater"))
            .to(conference.participants().stream().map(ParticipantView::name).toList())
            .section(explicit(conference))
            .section(implicit(conference))
            .section(
                ActSection.list(
                    "Posizioni e loro peso",
                    "Esito: %s. %s"
                        .formatted(ConferenceActs.inWords(outcome), conference.appraisalReasons()),
                    Weighing.of(conference.voices()).stream().map(Said::italian).toList()))
            .drawings(writer.filedPapers(proceeding))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    dissents(conference).ifPresent(draft::section);
    observations(proceeding, conference).ifPresent(draft::section);
    draft.section(effects(proceeding, conference));
    if (outcome instanceof Outcome.Favourable) {
      draft.prescriptions(conditions.texts(proceeding.number()));
    }
    term.ifPresent(clock -> draft.ledger(ActWriter.account(clock)));
    return writer.issue(proceeding, ActKind.DETERMINATION, draft, ActWriter.Signature.head(head));
  }

  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 6")
  ActView shared(Proceeding proceeding, ConferenceView conference, String head) {
    ActContent.Draft draft =
        ActContent.titled("Nuova determinazione motivata di conclusione della conferenza")
            .basedOn(List.of("L. 241/1990, artt. 14-quater e 14-quinquies, c. 6"))
            .to(conference.participants().stream().map(ParticipantView::name).toList())
            .section(
                ActSection.text(
                    "Intesa raggiunta", proceeding.reason(Opposition.RECORD_GOVERNMENT_MEETING)))
            .section(
                ActSection.text(
                    "Effetti",
                    "Sostituisce la determinazione a cui ci si era opposti ed è efficace; sostituisce"
                        + " a ogni effetto gli atti di assenso delle amministrazioni interessate."))
            .prescriptions(proceeding.reason(Step.CONDITIONS).lines().toList())
            .drawings(writer.filedPapers(proceeding))
            .appeal(ActContent.appealTo(TitleActs.COURT));
    return writer.issue(proceeding, ActKind.DETERMINATION, draft, ActWriter.Signature.head(head));
  }

  private static ActSection explicit(ConferenceView conference) {
    return acquired(conference, "Atti acquisiti espressamente", false);
  }

  private static ActSection implicit(ConferenceView conference) {
    return acquired(conference, "Atti acquisiti per silenzio o assenza", true);
  }

  private static ActSection acquired(ConferenceView conference, String heading, boolean silent) {
    List<List<String>> rows = new ArrayList<>();
    for (ParticipantView body : conference.participants()) {
      if (body.hasSpoken() && (body.kind() == PositionKind.SILENCE) == silent) {
        rows.add(
            List.of(
                body.name(),
                ConferenceActs.position(body.kind()),
                Italian.date(body.givenAt()),
                ConferenceActs.content(body)));
      }
    }
    return rows.isEmpty()
        ? ActSection.text(heading, "Nessuno.")
        : ActSection.table(
            heading,
            new ActTable(
                heading, List.of("Amministrazione", "Posizione", "Data", "Contenuto"), rows));
  }

  private static Optional<ActSection> dissents(ConferenceView conference) {
    List<String> qualified =
        conference.voices().stream().filter(Voice::isQualifiedDissent).map(Voice::body).toList();
    return qualified.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ActSection.list(
                "Dissensi qualificati",
                "Hanno dissentito con motivi, a tutela di interessi qualificati (art."
                    + " 14-quinquies):",
                qualified));
  }

  private static Optional<ActSection> observations(
      Proceeding proceeding, ConferenceView conference) {
    String text = proceeding.reason("observations");
    return conference.stage().isRepeated() && !text.isBlank()
        ? Optional.of(
            ActSection.text(
                "Osservazioni del richiedente",
                text,
                "Gli enti le hanno ricevute e si sono espressi di nuovo (art. 14-bis, c. 5)."))
        : Optional.empty();
  }

  private ActSection effects(Proceeding proceeding, ConferenceView conference) {
    if (conference.stage().aim() == ConferenceAim.REVIEW) {
      return ActSection.text(
          "Effetti",
          "Il titolo è annullato, revocato o confermato con atto separato, sulla base di questa"
              + " determinazione (artt. 14-quater, c. 2, 21-quinquies e 21-nonies).");
    }
    Efficacy efficacy = conference.stage().efficacy().orElseThrow();
    String replaced =
        "La presente determinazione sostituisce a ogni effetto tutti gli atti di assenso di"
            + " competenza delle amministrazioni interessate; i termini di efficacia degli atti"
            + " sostituiti decorrono dalla sua comunicazione (art. 14-quater, commi 1 e 4).";
    return switch (efficacy) {
      case IMMEDIATE, DEFINITIVE ->
          ActSection.text("Effetti", replaced, "È immediatamente efficace (art. 14-quater, c. 3).");
      case SUSPENDED ->
          ActSection.text(
              "Effetti",
              replaced,
              "L’efficacia è sospesa: chi ha dissentito a tutela di un interesse qualificato può"
                  + " opporsi entro il %s (artt. 14-quater, c. 3, e 14-quinquies, c. 1)."
                      .formatted(due(proceeding, TermCode.CDS_OPPOSITION)));
      case NONE -> ActSection.text("Effetti", refused(proceeding, conference));
    };
  }

  private String refused(Proceeding proceeding, ConferenceView conference) {
    return conference.stage().isRepeated()
        ? "La conferenza è conclusa negativamente: l’istanza è respinta con il provvedimento finale."
        : "La presente determinazione produce gli effetti della comunicazione dei motivi ostativi:"
            + " entro il %s si possono presentare osservazioni, che sono trasmesse agli enti (art."
                .formatted(due(proceeding, TermCode.CDS_NEG_OBS))
            + " 14-bis, c. 5).";
  }

  private String due(Proceeding proceeding, TermCode code) {
    return terms.find(proceeding.number(), code).map(t -> Italian.date(t.due())).orElse("");
  }
}
