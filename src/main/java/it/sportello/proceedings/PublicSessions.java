package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.conferences.Meetings;
import it.sportello.law.LegalBasis;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conferences on changes of the plan meet in public: everybody sees when and where. */
@Service
@Transactional(readOnly = true)
@LegalBasis("D.P.R. 160/2010, art. 8, c. 1")
public class PublicSessions {

  private final Cases cases;
  private final Catalogue catalogue;
  private final Meetings meetings;

  PublicSessions(Cases cases, Catalogue catalogue, Meetings meetings) {
    this.cases = cases;
    this.catalogue = catalogue;
    this.meetings = meetings;
  }

  /** Those that were called and are not over, the next first. */
  public List<PublicSession> called() {
    return catalogue.procedures().stream()
        .filter(Procedure::meetsInPublic)
        .flatMap(this::of)
        .sorted(Comparator.comparing(PublicSession::at))
        .toList();
  }

  private Stream<PublicSession> of(Procedure procedure) {
    return cases.findByProcedureCodeAndClosedAtIsNull(procedure.code()).stream()
        .flatMap(
            proceeding ->
                meetings.current(proceeding.number()).stream()
                    .map(
                        meeting ->
                            new PublicSession(
                                proceeding.number(),
                                proceeding.municipality(),
                                procedure.name().it(),
                                proceeding.place(),
                                meeting.startsAt(),
                                meeting.link())));
  }
}
