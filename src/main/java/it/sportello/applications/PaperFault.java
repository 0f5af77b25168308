package it.sportello.applications;

import it.sportello.forms.Text;

/**
 * Something about a file beside an application: under which requirement, a code for programs, words
 * for people, and whether it keeps the application from being filed.
 */
public record PaperFault(String requirement, String code, Text words, boolean blocking) {}
