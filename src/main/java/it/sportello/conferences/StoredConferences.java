package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All conferences. */
interface StoredConferences extends JpaRepository<Conference, String> {

  @Query(
      "select c from Conference c join c.participants p where p.authorityId = :authority"
          + " order by c.convenedAt desc")
  List<Conference> of(String authority);
}
