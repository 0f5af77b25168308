package it.sportello.forms.national;

/** A package of forms, or a form of it, cannot be used; the message says why, in Italian. */
public class PackageRefused extends RuntimeException {

  PackageRefused(String sentence) {
    super(sentence);
  }
}
