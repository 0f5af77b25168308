package it.sportello.commandline;

/** A file that the command was given cannot be used; the message says why, in Italian. */
class Unusable extends RuntimeException {

  Unusable(String sentence) {
    super(sentence);
  }
}
