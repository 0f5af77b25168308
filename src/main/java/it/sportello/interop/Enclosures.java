package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.FileRefused;
import it.sportello.documents.IncomingFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what comes with letters, inspected as any upload is; what is refused is named, not lost.
 */
@Component
class Enclosures {

  private static final int LONGEST = 500;

  private final Documents documents;
  private final JdbcClient jdbc;

  Enclosures(Documents documents, JdbcClient jdbc) {
    this.documents = documents;
    this.jdbc = jdbc;
  }

  void keep(String letter, PecMail.Inner inner) {
    List<Enclosure> enclosures = inner.enclosures();
    for (int position = 0; position < enclosures.size(); position++) {
      keep(letter, position, enclosures.get(position), inner.from());
    }
  }

  private void keep(String letter, int position, Enclosure enclosure, String sender) {
    String document = null;
    String refused = null;
    try {
      IncomingFile file =
          IncomingFile.upload(enclosure.source()::open, enclosure.name(), "PEC " + sender);
      document = documents.store(file).id().value();
    } catch (FileRefused why) {
      String said = String.valueOf(why.getMessage());
      refused = said.substring(0, Math.min(said.length(), LONGEST));
    }
    jdbc.sql(
            "insert into interop_letter_enclosure (letter_id, position, name, document_id, refused)"
                + " values (?, ?, ?, ?, ?)")
        .params(letter, position, enclosure.name(), document, refused)
        .update();
  }

  /** The letters, each with what came with it, read at once. */
  List<LetterView> with(List<LetterView> letters) {
    if (letters.isEmpty()) {
      return letters;
    }
    Map<String, List<EnclosureView>> files = new HashMap<>();
    jdbc.sql(
            "select letter_id, name, document_id, refused from interop_letter_enclosure"
                + " where letter_id in (:letters) order by letter_id, position")
        .param("letters", letters.stream().map(LetterView::id).toList())
        .query(
            row -> {
              files
                  .computeIfAbsent(row.getString(1), letter -> new ArrayList<>())
                  .add(enclosure(row));
            });
    return letters.stream()
        .map(letter -> letter.with(files.getOrDefault(letter.id(), List.of())))
        .toList();
  }

  private static EnclosureView enclosure(ResultSet row) throws SQLException {
    return new EnclosureView(
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(DocumentId::new),
        Optional.ofNullable(row.getString(4)));
  }
}
