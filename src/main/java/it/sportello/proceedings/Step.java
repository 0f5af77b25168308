package it.sportello.proceedings;

/** The names that steps and questions have in the models: ids there, constants here. */
final class Step {

  static final String NAME_OFFICER = "nameOfficer";
  static final String CHECK_COMPLETENESS = "checkCompleteness";
  static final String IS_COMPLETE = "isComplete";
  static final String EXAMINE = "examine";
  static final String NEEDS_CONFERENCE = "needsConference";
  static final String CONVENE = "convene";
  static final String GIVE_POSITION = "givePosition";
  static final String APPRAISE_POSITIONS = "appraisePositions";
  static final String HOLD_MEETING = "holdMeeting";
  static final String IS_SIMULTANEOUS = "isSimultaneous";
  static final String CHOOSE_SIMULTANEOUS = "chooseSimultaneous";
  static final String CALL_MEETING = "callMeeting";
  static final String IS_WORK_OVER = "isWorkOver";
  static final String WEIGH_POSITIONS = "weighPositions";
  static final String ADOPT_DETERMINATION = "adoptDetermination";
  static final String CONDITIONS = "conferenceConditions";
  static final String PROPOSE = "propose";
  static final String IS_PROPOSAL_FAVOURABLE = "isProposalFavourable";
  static final String NOTIFY_OBSTACLES = "notifyObstacles";
  static final String WERE_OBSTACLES_NOTIFIED = "wereObstaclesNotified";
  static final String WEIGH_OBSERVATIONS = "weighObservations";
  static final String ARE_OBSTACLES_OVERCOME = "areObstaclesOvercome";
  static final String ISSUE_PERMIT = "issuePermit";
  static final String REFUSE_PERMIT = "refusePermit";
  static final String IS_TITLE_ISSUED = "isTitleIssued";
  static final String IS_REFUSED = "isRefused";
  static final String FIND_COUNTERPARTIES = "findCounterparties";
  static final String HAS_COUNTERPARTIES = "hasCounterparties";
  static final String ANSWER_ACCESS = "answerAccess";
  static final String IS_ACCESS_GRANTED = "isAccessGranted";
  static final String IS_ACCESS_DEFERRED = "isAccessDeferred";
  static final String CHECK_NOTICE = "checkNotice";
  static final String IS_CONFORMING = "isConforming";
  static final String CAN_CONFORM = "canConform";
  static final String ORDER_CONFORMITY = "orderConformity";
  static final String IS_CONFORMITY_ORDERED = "isConformityOrdered";
  static final String PROHIBIT = "prohibit";
  static final String IS_PROHIBITED = "isProhibited";
  static final String CHECK_COMMUNICATION = "checkCommunication";
  static final String IS_REGULAR = "isRegular";
  static final String IS_SAMPLED = "isSampled";
  static final String IS_BUILDING_ASKED = "isBuildingAsked";

  static final String RECORD_FINDINGS = "recordFindings";
  static final String ASSESS_REQUEST = "assessRequest";
  static final String IS_REQUEST_ACCEPTED = "isRequestAccepted";
  static final String WEIGH_REVIEW = "weighReview";
  static final String DECIDE_REVIEW = "decideReview";
  static final String IS_UNDER_REVIEW = "isUnderReview";
  static final String IS_REVIEW_NEEDED = "isReviewNeeded";
  static final String RESTS_ON_CONFERENCE = "restsOnConference";
  static final String IS_TITLE_ANNULLED = "isTitleAnnulled";
  static final String IS_TITLE_REVOKED = "isTitleRevoked";

  static final String DOCUMENTS_RECEIVED = "DocumentsReceived";
  static final String OBSERVATIONS_RECEIVED = "ObservationsReceived";
  static final String MEASURES_COMMUNICATED = "MeasuresCommunicated";
  static final String SIMULTANEOUS_CHOSEN = "SimultaneousChosen";
  static final String OPPOSITION_FILED = "OppositionFiled";
  static final String WORKS_STARTED = "WorksStarted";
  static final String WORKS_ENDED = "WorksEnded";
  static final String TITLE_REMOVED = "TitleRemoved";
  static final String APPLICATION_WITHDRAWN = "ApplicationWithdrawn";

  private Step() {}
}
