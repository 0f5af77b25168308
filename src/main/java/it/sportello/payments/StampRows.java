package it.sportello.payments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All declared stamps. */
interface StampRows extends JpaRepository<StampRow, String> {

  List<StampRow> findByDraftIdOrderByFee(String draftId);

  Optional<StampRow> findByDraftIdAndFee(String draftId, String fee);

  boolean existsBySerialNumber(String serialNumber);
}
