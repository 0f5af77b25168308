package it.sportello.proceedings;

import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.SilenceMeaning;
import it.sportello.conferences.rules.Voice;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.Date;
import java.util.List;

/** The steps and questions of {@code bpmn/singleAssent.bpmn}, each under its name there. */
@BpmnBean("singleAssent")
public class SingleAssent {

  private final Conferences conferences;
  private final CaseTerms terms;
  private final ConferenceEffects effects;

  SingleAssent(Conferences conferences, CaseTerms terms, ConferenceEffects effects) {
    this.conferences = conferences;
    this.terms = terms;
    this.effects = effects;
  }

  public List<String> heardAuthority(String number) {
    return view(number).participants().stream().map(body -> body.authority().value()).toList();
  }

  /** The opinion of a body that guards a protected interest is waited for, however long. */
  @LegalBasis("L. 241/1990, artt. 16, c. 3, e 17-bis, c. 3")
  public Date assentDue(String number, String authority) {
    ConferenceView heard = view(number);
    ConferenceKind kind = heard.stage().kind();
    boolean waited =
        heard.participants().stream()
            .anyMatch(body -> heard.silenceOf(body) == SilenceMeaning.AWAITED);
    return waited
        ? Date.from(LegalTime.NEVER)
        : terms.firesAt(new CaseNumber(number), kind.term(), authority);
  }

  public void recordSilence(String number, String authority) {
    effects.recordSilenceOfOne(new CaseNumber(number), authority);
  }

  public void endHearing(String number) {
    effects.endHearingOfOne(new CaseNumber(number));
  }

  public boolean isAssentRefused(String number) {
    return view(number).voices().stream().anyMatch(Voice::dissents);
  }

  public boolean isAssentSilent(String number) {
    return view(number).participants().stream()
        .map(ParticipantView::kind)
        .anyMatch(PositionKind.SILENCE::equals);
  }

  private ConferenceView view(String number) {
    return conferences.view(new CaseNumber(number)).orElseThrow();
  }
}
