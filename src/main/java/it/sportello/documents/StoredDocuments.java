package it.sportello.documents;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rows of the files that are kept. */
interface StoredDocuments extends JpaRepository<StoredDocument, String> {

  @Query(
      "select new it.sportello.documents.StoredDocuments$WithState(d, h.state) from StoredDocument d"
          + " left join HeldFile h on h.documentId = d.id where d.id in :ids")
  List<WithState> withState(Collection<String> ids);

  /** A row, and what keeps it from being opened, or null. */
  record WithState(StoredDocument row, ScanState heldAs) {

    DocumentView view() {
      return row.view(heldAs == null ? ScanState.CLEAN : heldAs);
    }
  }
}
