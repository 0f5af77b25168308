package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.Chain;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.documents.ScanState;
import it.sportello.identity.Actor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole file of a case as a ZIP: papers, acts, what happened, and the record of it, whose chain
 * can be checked without this house. For the office, and for supervisors who said why.
 */
@Service
@LegalBasis("D.Lgs. 82/2005, art. 41; D.P.R. 445/2000, art. 64")
public class CaseExport {

  private static final byte[] HELD =
      "Il file è trattenuto: non ha ancora superato il controllo, o contiene software dannoso.\n"
          .getBytes(StandardCharsets.UTF_8);

  private final CaseAccess access;
  private final CaseFile file;
  private final Audit audit;
  private final Documents documents;
  private final CaseFileJson json;
  private final Clock clock;

  CaseExport(
      CaseAccess access,
      CaseFile file,
      Audit audit,
      Documents documents,
      CaseFileJson json,
      Clock clock) {
    this.access = access;
    this.file = file;
    this.audit = audit;
    this.documents = documents;
    this.json = json;
    this.clock = clock;
  }

  /** What goes into the file, as it is at this moment. */
  public record Contents(
      CaseView view, List<DocumentId> papers, List<AuditEntry> record, Instant at) {}

  /** Takes the file away, which is recorded, so that the record in the file tells of it too. */
  @Transactional
  public Contents take(CaseNumber number) {
    Actor actor = access.actor();
    if (!actor.isStaff() && !actor.is(Role.SUPERVISOR)) {
      throw access.refused(number, actor, "export");
    }
    Proceeding proceeding = access.toRead(number);
    if (!actor.serves(proceeding.office()) && !actor.is(Role.SUPERVISOR)) {
      throw access.refused(number, actor, "export");
    }
    access.takenAll(number);
    List<DocumentId> papers = file.papers(proceeding).stream().distinct().toList();
    return new Contents(file.view(proceeding), papers, audit.of(Chain.of(number)), clock.instant());
  }

  /** Writes the ZIP, one paper after the other, without holding any of them in memory. */
  public void write(Contents contents, OutputStream out) throws IOException {
    Map<DocumentId, String> paths = paths(contents.papers());
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(
          zip,
          contents,
          "LEGGIMI.txt",
          ExportGuide.text(contents).getBytes(StandardCharsets.UTF_8));
      put(zip, contents, "fascicolo.json", json.file(contents, paths));
      put(zip, contents, "registro.jsonl", json.record(contents.record()));
      for (Map.Entry<DocumentId, String> paper : paths.entrySet()) {
        DocumentView document = documents.view(paper.getKey());
        if (document.scan() == ScanState.CLEAN) {
          write(zip, paper.getValue(), document);
        } else {
          put(zip, contents, paper.getValue() + ".trattenuto.txt", HELD);
        }
      }
    }
  }

  private void write(ZipOutputStream zip, String path, DocumentView document) throws IOException {
    open(zip, path, document.storedAt());
    try (InputStream in = documents.open(document.id())) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  private Map<DocumentId, String> paths(List<DocumentId> papers) {
    var names = new UniqueNames();
    Map<DocumentId, String> paths = new LinkedHashMap<>();
    papers.forEach(id -> paths.put(id, "documenti/" + names.of(documents.view(id).name())));
    return paths;
  }

  private static void put(ZipOutputStream zip, Contents contents, String name, byte[] bytes)
      throws IOException {
    open(zip, name, contents.at());
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void open(ZipOutputStream zip, String name, Instant at) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
  }
}
