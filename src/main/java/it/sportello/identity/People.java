package it.sportello.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everybody known to the house. */
interface People extends JpaRepository<Person, String> {

  Optional<Person> findByUsername(String username);

  List<Person> findByTaxCodeIgnoreCaseOrderById(String taxCode);

  @Query("select p from Person p join p.offices o where o = :office and p.enabled order by p.name")
  List<Person> ofOffice(String office);

  @Query("select p from Person p where p.authorityId = :authority and p.enabled order by p.name")
  List<Person> ofAuthority(String authority);

  @Query("select p from Person p join p.roles r where r = :role and p.enabled order by p.name")
  List<Person> withRole(Role role);
}
