package it.sportello.applications;

import it.sportello.forms.Text;

/** An answer that is another one in a later version of a filed form; in words. */
public record AnswerChange(Text section, Text question, Text before, Text after) {}
