package it.sportello.documents;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.CrudRepository;

/** The files that wait for the scanner, or were found harmful. */
interface HeldFiles extends CrudRepository<HeldFile, String> {

  List<HeldFile> findByStateOrderByHeldSince(ScanState state, Limit most);
}
