package it.sportello.applications;

/** A file that is no valid instance of the form; the message says where, in Italian. */
public class InstanceRefused extends RuntimeException {

  InstanceRefused(String sentence) {
    super(sentence);
  }
}
