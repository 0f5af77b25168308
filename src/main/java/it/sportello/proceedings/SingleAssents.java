package it.sportello.proceedings;

import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.Opinions;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears one body alone where no conference is due: for its assent, or for an opinion. */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 16 e 17-bis")
public class SingleAssents {

  private final StepGate gate;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final Opinions opinions;
  private final ConferenceAims aims;
  private final Territory territory;
  private final ConferenceActs acts;
  private final Workflow workflow;
  private final Journal journal;

  SingleAssents(
      StepGate gate,
      CaseTerms terms,
      Conferences conferences,
      Opinions opinions,
      ConferenceAims aims,
      Territory territory,
      ConferenceActs acts,
      Workflow workflow,
      Journal journal) {
    this.gate = gate;
    this.terms = terms;
    this.conferences = conferences;
    this.opinions = opinions;
    this.aims = aims;
    this.territory = territory;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
  }

  /** Sends the draft and the papers to one body, in place of convening a conference. */
  public void ask(CaseNumber number, AuthorityId authority, ConferenceKind kind, String reason) {
    Proceeding proceeding = gate.staff(number, Step.CONVENE);
    AuthorityView body =
        territory.authorities().stream()
            .filter(known -> known.id().equals(authority))
            .findFirst()
            .orElseThrow(() -> new StepRefused("authority", "Scegli l’ente da sentire."));
    if (kind == null || !kind.isOfOne()) {
      throw new StepRefused("way", "Scegli se serve un assenso o un parere.");
    }
    StepGate.mustSay(reason, "singleReason");
    if (proceeding.found(Step.IS_SIMULTANEOUS)) {
      throw new StepRefused("way", "È già scelta la conferenza in riunione.");
    }
    var invitation = new Invitation(body.id(), body.interest(), shortened(reason));
    aims.mustBeFree(number);
    ConferenceView heard = conferences.askOne(number, invitation, kind);
    opinions.reopen(number, body.id());
    terms.met(number, TermCode.CDS_INDIZIONE, "");
    ActView act = acts.single(proceeding, heard);
    ParticipantView asked = heard.participants().get(0);
    journal.happened(
        number,
        EventKind.SINGLE_BODY_ASKED,
        "%s, entro il %s".formatted(asked.name(), Italian.day(asked.due())),
        act.document());
    workflow.complete(Step.CONVENE, number);
    workflow.deadlinesMoved(number);
  }

  /** The bodies that may be heard. */
  @Transactional(readOnly = true)
  public List<AuthorityView> bodies() {
    return territory.authorities();
  }

  private static String shortened(String reason) {
    return reason.length() > 500 ? reason.substring(0, 500) : reason;
  }
}
