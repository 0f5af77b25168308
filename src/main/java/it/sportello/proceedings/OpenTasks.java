package it.sportello.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The work list of everybody, paged by key. */
interface OpenTasks extends JpaRepository<OpenTask, String> {

  @Query("select t from OpenTask t where t.caseNumber = :number order by t.openedAt, t.taskId")
  List<OpenTask> findByCaseNumber(String number);

  @Query("select distinct t.caseNumber from OpenTask t where t.due >= :first and t.due < :day")
  List<String> casesDueBetween(LocalDate first, LocalDate day);

  @Query(
      "select t from OpenTask t where t.officeId in :offices and t.authorityId is null"
          + " and (t.sortOn > :day or t.sortOn = :day and t.taskId > :id)"
          + " order by t.sortOn, t.taskId")
  List<OpenTask> ofOffices(Collection<String> offices, LocalDate day, String id, Limit limit);

  @Query(
      "select t from OpenTask t where t.officeId in :offices and t.task = :task"
          + " order by t.sortOn, t.taskId")
  List<OpenTask> ofOfficesAt(Collection<String> offices, String task);

  @Query(
      "select t from OpenTask t where t.authorityId = :authority"
          + " and (t.sortOn > :day or t.sortOn = :day and t.taskId > :id)"
          + " order by t.sortOn, t.taskId")
  List<OpenTask> ofAuthority(String authority, LocalDate day, String id, Limit limit);
}
