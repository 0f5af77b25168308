package it.sportello.proceedings;

/** The questions of {@code bpmn/titleReview.bpmn}, each under its name there. */
@BpmnBean("titleReview")
public class TitleReview {

  static final String PROCESS = "titleReview";

  private final Facts facts;

  TitleReview(Facts facts) {
    this.facts = facts;
  }

  public boolean isReviewNeeded(String number) {
    return facts.found(number, Step.IS_REVIEW_NEEDED);
  }

  public boolean restsOnConference(String number) {
    return facts.found(number, Step.RESTS_ON_CONFERENCE);
  }

  public boolean isTitleAnnulled(String number) {
    return facts.found(number, Step.IS_TITLE_ANNULLED);
  }

  public boolean isTitleRevoked(String number) {
    return facts.found(number, Step.IS_TITLE_REVOKED);
  }
}
