package it.sportello.proceedings;

import it.sportello.catalogue.Procedure;
import it.sportello.catalogue.Regime;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermTable;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The terms that a case may still see begin, each with what makes it begin. */
@Component
class TermsToCome {

  private static final List<Beginning> WORKS =
      List.of(
          new Beginning(TermCode.WORKS_START, EventKind.TITLE_ISSUED),
          new Beginning(TermCode.WORKS_END, EventKind.WORKS_STARTED));
  private static final List<Beginning> OF_PERMITS =
      List.of(
          new Beginning(TermCode.INTEGRATION_REPLY, EventKind.DOCUMENTS_REQUESTED),
          new Beginning(TermCode.CDS_DETERM, EventKind.CONFERENCE_CONVENED),
          new Beginning(TermCode.CDS_CONCLUSION, EventKind.CONFERENCE_CONVENED),
          new Beginning(TermCode.TENBIS_OBSERVATIONS, EventKind.OBSTACLES_NOTIFIED));
  private static final List<Beginning> OF_NOTICES =
      List.of(
          new Beginning(TermCode.SCIA_CONFORM, EventKind.CONFORMITY_ORDERED),
          new Beginning(TermCode.AUTOTUTELA_6M, EventKind.CONSOLIDATED));
  private static final List<Beginning> OF_ASSENTS =
      List.of(
          new Beginning(TermCode.CDS_DETERM, EventKind.CONFERENCE_CONVENED),
          new Beginning(TermCode.SCIA_CONTROL, EventKind.ASSENTS_RELEASED));
  private static final List<Beginning> OF_PLANS =
      List.of(
          new Beginning(TermCode.INTEGRATION_REPLY, EventKind.DOCUMENTS_REQUESTED),
          new Beginning(TermCode.PLAN_OBSERVATIONS, EventKind.DEPOSIT_PUBLISHED));
  private static final Beginning OBSTACLES =
      new Beginning(TermCode.TENBIS_OBSERVATIONS, EventKind.OBSTACLES_NOTIFIED);
  private static final Beginning SUBSTITUTE =
      new Beginning(TermCode.POTERE_SOST, EventKind.SUBSTITUTION_ASKED);
  private static final Beginning EFFICACY =
      new Beginning(TermCode.SCIA_ALT_VALIDITY, EventKind.CONSOLIDATED);
  private static final Beginning OPPOSITION =
      new Beginning(TermCode.ACCESSO_OPP, EventKind.COUNTERPARTY_TOLD);
  private static final Beginning ANNULMENT =
      new Beginning(TermCode.AUTOTUTELA_6M, EventKind.TITLE_ISSUED);

  private final TermTable table;

  TermsToCome(TermTable table) {
    this.table = table;
  }

  private record Beginning(TermCode code, EventKind by) {}

  /** Those that have not begun; once a case is closed only what follows from its title. */
  List<TermToCome> of(Proceeding proceeding, Procedure procedure, List<ClockView> begun) {
    return possible(proceeding, procedure)
        .filter(one -> begun.stream().noneMatch(term -> term.key().code().equals(one.code)))
        .filter(one -> !proceeding.state().isClosed() || follows(one, begun))
        .map(one -> new TermToCome(one.code, label(one.code), one.by))
        .toList();
  }

  private static Stream<Beginning> possible(Proceeding proceeding, Procedure procedure) {
    if (procedure.waitsForAssents()) {
      return Stream.concat(OF_ASSENTS.stream(), OF_NOTICES.stream());
    }
    if (procedure.isPublished()) {
      return OF_PLANS.stream();
    }
    if (procedure.regime() == Regime.AUTHORISATION_EXPRESS) {
      return ofAuthorisation(procedure);
    }
    if (procedure.regime() == Regime.CERTIFIED_NOTICE) {
      return Stream.concat(
          OF_NOTICES.stream(), procedure.delaysWorks() ? Stream.of(EFFICACY) : Stream.empty());
    }
    if (procedure.regime() == Regime.PETITION) {
      return procedure.mayHearOthers() ? OF_PERMITS.stream() : Stream.of(OPPOSITION);
    }
    if (!procedure.mayHearOthers()) {
      return Stream.empty();
    }
    boolean silenceDecides =
        procedure.regime() == Regime.AUTHORISATION && proceeding.silenceIsAssent();
    Stream<Beginning> instead = silenceDecides ? Stream.empty() : Stream.of(SUBSTITUTE);
    boolean works = TitleKind.of(procedure).allowsWorks(proceeding);
    return Stream.of(
            OF_PERMITS.stream(),
            instead,
            works ? WORKS.stream() : Stream.<Beginning>empty(),
            Stream.of(ANNULMENT))
        .flatMap(beginnings -> beginnings);
  }

  @LegalBasis("D.Lgs. 42/2004, art. 146; D.P.R. 31/2017, art. 11; D.P.R. 59/2013, art. 3")
  private static Stream<Beginning> ofAuthorisation(Procedure procedure) {
    Stream<Beginning> own =
        LandscapeKind.whoseTotalIs(procedure.term())
            .map(
                kind ->
                    Stream.of(
                        new Beginning(kind.opinion(), EventKind.SENT_TO_SUPERINTENDENCE),
                        new Beginning(kind.decide(), EventKind.OPINION_RECEIVED),
                        new Beginning(TermCode.PAES_VALIDITY, EventKind.LANDSCAPE_GRANTED)))
            .orElseGet(
                () ->
                    Stream.of(
                        new Beginning(TermCode.AUA_VALIDITY, EventKind.ENVIRONMENTAL_RELEASED)));
    return Stream.concat(own, Stream.of(OBSTACLES, SUBSTITUTE));
  }

  private static boolean follows(Beginning one, List<ClockView> begun) {
    return one.code.equals(TermCode.WORKS_END)
        && begun.stream()
            .filter(term -> term.key().code().equals(TermCode.WORKS_START))
            .anyMatch(ClockView::isTicking);
  }

  private String label(TermCode code) {
    return table.rows(code).stream().map(Term::label).reduce((first, last) -> last).orElseThrow();
  }
}
