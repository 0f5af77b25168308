package it.sportello.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One file of an edition; {@code uploaded}, unless it was put beside those that were. */
@Embeddable
record EditionFile(
    String name, @Column(columnDefinition = "text") String content, boolean uploaded) {}
