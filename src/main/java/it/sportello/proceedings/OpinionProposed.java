package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;

/** Somebody of a body has written its opinion: whoever signs for it should know. */
public record OpinionProposed(CaseNumber number, AuthorityId body, String by) {}
