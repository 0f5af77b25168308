package it.sportello.supervision;

import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseState;
import it.sportello.supervision.rules.Cause;
import it.sportello.territory.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A case in a list of the supervisor, its holder masked; who is waited for, if anybody. */
public record WatchedCase(
    CaseNumber number,
    MunicipalityCode municipality,
    String procedure,
    CaseState state,
    String holderInitials,
    Instant filedAt,
    Optional<Instant> closedAt,
    Optional<LocalDate> due,
    Optional<ExpiryEffect> effect,
    boolean stopped,
    Optional<Integer> netDays,
    Optional<Integer> grossDays,
    Cause cause,
    String waitsFor) {}
