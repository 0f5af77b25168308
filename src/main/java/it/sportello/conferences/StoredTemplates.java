package it.sportello.conferences;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The texts of all bodies. */
interface StoredTemplates extends JpaRepository<OpinionTemplate, String> {

  List<OpinionTemplate> findByAuthorityIdOrderByTitle(String authorityId);

  Optional<OpinionTemplate> findByIdAndAuthorityId(String id, String authorityId);
}
