package it.sportello.administration;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All editions, with their files. */
interface StoredEditions extends JpaRepository<Edition, String> {

  @EntityGraph(attributePaths = "files")
  List<Edition> findAllByOrderByProposedAtDesc();

  boolean existsByLabel(String label);

  /** Changes whenever an edition is published, taken back or discarded. */
  @Query(
      "select concat(count(e), '/', coalesce(sum(e.version), 0)) from Edition e"
          + " where e.state <> it.sportello.administration.Edition$State.PROPOSED")
  String stamp();
}
