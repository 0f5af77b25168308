package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All conferences. */
interface StoredConferences extends JpaRepository<Conference, String> {

  /**
   * The conference, what was asked, the meetings and the disagreements; in each row one of them.
   */
  @Query(
      "select c, a, m, d from Part part"
          + " left join Conference c on part.n = 3 and c.caseNumber = :number"
          + " left join fetch c.participants"
          + " left join Ask a on part.n = 0 and a.caseNumber = :number left join fetch a.things"
          + " left join Meeting m on part.n = 1 and m.caseNumber = :number left join fetch m.roll"
          + " left join DisagreementNote d on part.n = 2 and d.caseNumber = :number"
          + " where part.n <= 3 order by a.askedAt, m.startsAt, m.calledAt, d.notedAt")
  List<Object[]> around(String number);

  /** Those to which the body is or was convened, past conferences of the same cases among them. */
  @Query(
      "select c from Conference c where exists"
          + " (select p from c.participants p where p.authorityId = :authority)"
          + " or exists (select f from c.former f where f.authorityId = :authority)"
          + " order by c.convenedAt desc")
  List<Conference> of(String authority);
}
