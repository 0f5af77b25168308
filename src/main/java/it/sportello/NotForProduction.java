package it.sportello;

/** The configuration is not fit for production, for one stated reason. */
class NotForProduction extends RuntimeException {

  NotForProduction(String reason) {
    super(reason);
  }
}
