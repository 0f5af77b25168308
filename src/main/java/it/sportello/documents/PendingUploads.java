package it.sportello.documents;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The uploads under way. */
interface PendingUploads extends JpaRepository<PendingUpload, String> {

  List<PendingUpload> findByBegunAtBefore(Instant instant);
}
