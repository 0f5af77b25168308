package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All conferences. */
interface StoredConferences extends JpaRepository<Conference, String> {

  /** Those to which the body is or was convened, past conferences of the same cases among them. */
  @Query(
      "select c from Conference c where exists"
          + " (select p from c.participants p where p.authorityId = :authority)"
          + " or exists (select f from c.former f where f.authorityId = :authority)"
          + " order by c.convenedAt desc")
  List<Conference> of(String authority);
}
