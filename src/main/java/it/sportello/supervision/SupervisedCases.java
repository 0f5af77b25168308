package it.sportello.supervision;

import it.sportello.proceedings.CaseState;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The read model of all cases: counted by the database, listed by key. */
interface SupervisedCases extends JpaRepository<SupervisedCase, String> {

  /** How many cases of a municipality stand alike; a few rows, however many the cases. */
  @Query(
      "select c.municipality as municipality, c.state as state, c.due as due,"
          + " c.netDays as netDays, c.grossDays as grossDays, count(c) as cases"
          + " from SupervisedCase c"
          + " group by c.municipality, c.state, c.due, c.netDays, c.grossDays")
  List<CountedCases> counted();

  /** Open cases due between two days, the first due first. */
  @Query(
      "select c from SupervisedCase c where c.closedAt is null and c.due between :from and :to"
          + " order by c.due, c.number")
  List<SupervisedCase> openDue(LocalDate from, LocalDate to, Limit limit);

  @Query(
      "select c from SupervisedCase c where c.number < :before"
          + " and (:municipality = '' or c.municipality = :municipality)"
          + " and (:closed = true and c.closedAt is not null"
          + " or :closed = false and c.closedAt is null)"
          + " order by c.number desc")
  List<SupervisedCase> page(String municipality, boolean closed, String before, Limit limit);

  @Query(
      "select c from SupervisedCase c where c.number < :before and c.closedAt is null"
          + " and (:municipality = '' or c.municipality = :municipality)"
          + " and c.due between :from and :to order by c.number desc")
  List<SupervisedCase> openDue(
      String municipality, LocalDate from, LocalDate to, String before, Limit limit);

  @Query(
      "select c from SupervisedCase c where c.number < :before"
          + " and c.state = it.sportello.proceedings.CaseState.SILENT_ASSENT_FORMED"
          + " and (:municipality = '' or c.municipality = :municipality) order by c.number desc")
  List<SupervisedCase> bySilence(String municipality, String before, Limit limit);

  /** A row of the count. */
  interface CountedCases {
    String getMunicipality();

    CaseState getState();

    LocalDate getDue();

    Integer getNetDays();

    Integer getGrossDays();

    long getCases();
  }
}
