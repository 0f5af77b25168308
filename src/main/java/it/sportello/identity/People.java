package it.sportello.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Everybody known to the house. */
interface People extends JpaRepository<Person, String> {

  @Query(
      "select p from Person p left join fetch p.roles left join fetch p.offices"
          + " where p.username = :username")
  Optional<Person> findByUsername(String username);

  List<Person> findByTaxCodeIgnoreCaseOrderById(String taxCode);

  @Query(
      "select p from Person p left join fetch p.roles left join fetch p.offices"
          + " where :office member of p.offices and p.enabled order by p.name")
  List<Person> ofOffice(String office);

  @Query("select p from Person p where p.authorityId = :authority and p.enabled order by p.name")
  List<Person> ofAuthority(String authority);

  @Query("select p from Person p join p.roles r where r = :role and p.enabled order by p.name")
  List<Person> withRole(Role role);

  @Query(
      """
      select p from Person p where lower(p.name) like :pattern escape '!'
      or lower(p.username) like :pattern escape '!' or lower(p.taxCode) like :pattern escape '!'
      or lower(p.email) like :pattern escape '!' order by p.name, p.id""")
  Page<Person> search(String pattern, Pageable page);

  @Query(
      """
      select p from Person p where (lower(p.name) like :pattern escape '!'
      or lower(p.username) like :pattern escape '!' or lower(p.taxCode) like :pattern escape '!'
      or lower(p.email) like :pattern escape '!')
      and (p.name > :name or p.name = :name and p.id > :id) order by p.name, p.id""")
  List<Person> searchAfter(String pattern, String name, String id, Limit most);

  /** Whoever has the role, held until the end of the transaction. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Person p where :role member of p.roles order by p.id")
  List<Person> holdWithRole(Role role);
}
