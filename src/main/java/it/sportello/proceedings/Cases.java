package it.sportello.proceedings;

import it.sportello.territory.OfficeId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
interface Cases extends JpaRepository<Proceeding, String> {

  /** The row is locked, so that two commands on a case come one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Proceeding p where p.number = :number")
  Optional<Proceeding> lock(String number);

  @Query(
      "select p from Proceeding p where p.officeId in :offices and p.number < :before"
          + " and (:text = '' or lower(p.holder) like concat('%', :text, '%')"
          + " or lower(p.place) like concat('%', :text, '%') or p.number like concat('%', :text, '%'))"
          + " order by p.number desc")
  List<Proceeding> ofOffices(Collection<String> offices, String before, String text, Limit limit);

  @Query("select p.number from Proceeding p where p.number > :after order by p.number")
  List<String> numbersAfter(String after, Limit limit);

  default List<Proceeding> ofOffices(Collection<OfficeId> offices, CasePage page) {
    return ofOffices(
        offices.stream().map(OfficeId::value).toList(), page.before(), page.text(), page.limit());
  }

  List<Proceeding> findByProcedureCodeAndClosedAtIsNull(String procedureCode);

  /** The cases of those procedures, of the holder on the place, that ended well; the last first. */
  @Query(
      "select p.number from Proceeding p where p.procedureCode in :procedures"
          + " and p.officeId = :office and p.holder = :holder and p.place = :place"
          + " and p.state = ENDED_BY_POSITIVE_OUTCOME order by p.number desc")
  List<String> endedWell(Collection<String> procedures, String office, String holder, String place);
}
