package it.sportello.operations;

/** A copy cannot be made or taken back; the message says why, in Italian. */
public class CopyUnusable extends RuntimeException {

  CopyUnusable(String sentence) {
    super(sentence);
  }
}
