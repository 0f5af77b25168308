package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.FileRefused;
import it.sportello.documents.IncomingFile;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps what comes with letters, inspected as any upload is; what is refused is named, not lost.
 */
@Component
class Enclosures {

  private static final int LONGEST = 500;

  private final Documents documents;
  private final JdbcTemplate jdbc;

  Enclosures(Documents documents, JdbcTemplate jdbc) {
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
    jdbc.update(
        "insert into interop_letter_enclosure (letter_id, position, name, document_id, refused)"
            + " values (?, ?, ?, ?, ?)",
        letter,
        position,
        enclosure.name(),
        document,
        refused);
  }

  List<EnclosureView> of(String letter) {
    return jdbc.query(
        "select name, document_id, refused from interop_letter_enclosure where letter_id = ?"
            + " order by position",
        (row, line) ->
            new EnclosureView(
                row.getString(1),
                Optional.ofNullable(row.getString(2)).map(DocumentId::new),
                Optional.ofNullable(row.getString(3))),
        letter);
  }
}
