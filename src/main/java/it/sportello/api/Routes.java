package it.sportello.api;

/** The roots of the routes of the interface. */
final class Routes {

  static final String V1 = "/api/v1";
  static final String DRAFTS = V1 + "/bozze";
  static final String DRAFT = DRAFTS + "/{draft}";
  static final String CASES = V1 + "/pratiche";
  static final String CASE = CASES + "/{number}";
  static final String DESK = V1 + "/scrivania/pratiche";
  static final String DESK_CASE = DESK + "/{number}";
  static final String CONSULTATIONS = V1 + "/scrivania/consultazioni";
  static final String CONSULTATION = CONSULTATIONS + "/{number}";
  static final String WORK_LIST = V1 + "/scrivania/attivita";
  static final String DASHBOARD = V1 + "/cruscotto";
  static final String WATCHED_CASES = DASHBOARD + "/pratiche";
  static final String WATCHED_CASE = WATCHED_CASES + "/{number}";
  static final String ADMINISTRATION = V1 + "/amministrazione";
  static final String PEOPLE = ADMINISTRATION + "/persone";
  static final String NOTICES = V1 + "/avvisi";

  private Routes() {}
}
