package it.sportello.desk;

/** The roots of the routes of the desk. */
final class Paths {

  private static final String NUMBER = "/{number:\\d{6}-\\d{8}-\\d{6}}";

  static final String CASES = "/scrivania/pratiche";
  static final String CASE = CASES + NUMBER;
  static final String CONSULTATION = "/scrivania/consultazioni" + NUMBER;
  static final String DASHBOARD = "/cruscotto";
  static final String WATCHED_CASE = DASHBOARD + "/pratiche" + NUMBER;

  private Paths() {}
}
