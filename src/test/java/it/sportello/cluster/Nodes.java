package it.sportello.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What nodes share, and what is filed on them. */
final class Nodes {

  private Nodes() {}

  /** The settings of nodes on one database, one store and one key of the record. */
  static List<String> settings(String database, Path folder) {
    return List.of(
        "--spring.profiles.active=demo,postgres",
        "--spring.datasource.url=" + database,
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres",
        "--spring.datasource.hikari.maximum-pool-size=10",
        "--sportello.demo.cases=false",
        "--sportello.documents.store=" + folder.resolve("documents"),
        "--sportello.audit.keys=" + folder.resolve("keys"),
        "--sportello.limits.requests-per-minute=100000",
        "--sportello.outbox.interval=1s");
  }

  /** A page with nothing on it. */
  static byte[] pdf() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
