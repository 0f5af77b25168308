package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is written about a case, read in one statement. */
interface CaseSheets extends Repository<Proceeding, String> {

  /** Each row holds one entity, or two of the same part; the others are null. */
  @Query(
      "select p, e, a, r, c, t from Part part"
          + " left join Proceeding p on part.n = 0 and p.number = :number"
          + " left join fetch p.findings left join fetch p.reasons"
          + " left join RecordedEvent e on part.n = 1 and e.caseNumber = :number"
          + " left join IssuedAct a on part.n = 2 and a.caseNumber = :number"
          + " left join DocumentRequest r on part.n = 3 and r.caseNumber = :number"
          + " left join fetch r.items"
          + " left join RecordedCheck c on part.n = 4 and c.key.caseNumber = :number"
          + " left join OpenTask t on part.n = 5 and t.caseNumber = :number"
          + " order by e.happenedAt, e.position, a.issuedAt, r.sentAt, c.key.position")
  List<Object[]> rows(String number);

  default CaseSheet of(String number) {
    return new CaseSheet(rows(number));
  }
}
