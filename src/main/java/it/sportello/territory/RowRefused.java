package it.sportello.territory;

/** A row of the archive cannot be taken over; the message says why, in Italian. */
class RowRefused extends RuntimeException {

  RowRefused(String reason) {
    super(reason, null, false, false);
  }
}
