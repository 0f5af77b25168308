package it.sportello.applications;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All applications, drafts and filed. */
interface StoredApplications extends JpaRepository<Application, String> {

  @Query(
      "select a from Application a where a.ownerId = :actor or a.holderTaxCode in :taxCodes"
          + " order by a.updatedAt desc")
  List<Application> visibleTo(String actor, Collection<String> taxCodes);

  @Query(
      "select distinct a from Application a join a.guests g where g.person = :person"
          + " and a.caseNumber is null order by a.updatedAt desc")
  List<Application> sharedWith(String person);

  List<Application> findByCaseNumberIsNullAndProcedureCodeInOrderByUpdatedAtDesc(
      Collection<String> procedures, Limit most);

  /** An application, and below it its papers. */
  @Query(
      "select a, p from Part part"
          + " left join Application a on part.n = 0 and a.id = :id left join fetch a.guests"
          + " left join AttachedDocument p on part.n = 1 and p.applicationId = :id"
          + " where part.n <= 1 order by p.addedAt")
  List<Object[]> rows(String id);

  default Optional<Application> withPapers(String id) {
    List<Object[]> rows = rows(id);
    List<AttachedDocument> papers =
        rows.stream().map(row -> (AttachedDocument) row[1]).filter(Objects::nonNull).toList();
    return rows.stream()
        .map(row -> (Application) row[0])
        .filter(Objects::nonNull)
        .findFirst()
        .map(application -> application.with(papers));
  }

  Optional<Application> findByCaseNumber(String caseNumber);

  /** The row is locked, so that two submissions of the same draft come one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Application a where a.id = :id")
  Optional<Application> lock(String id);
}
