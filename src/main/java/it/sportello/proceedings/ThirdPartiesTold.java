package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import java.util.List;

/** A conference was convened, and these are to have its notice though they are no party to it. */
public record ThirdPartiesTold(
    CaseNumber number, DocumentId notice, List<Convocation.ThirdParty> told) {}
