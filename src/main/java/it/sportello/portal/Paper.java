package it.sportello.portal;

import it.sportello.documents.DocumentView;
import it.sportello.forms.Text;

/** A file as a page lists it: the name of its attachment, what it is for, what was found in it. */
record Paper(String attachment, Text purpose, DocumentView document, boolean holds) {}
