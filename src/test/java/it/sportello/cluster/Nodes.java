package it.sportello.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What nodes share, and what is filed on them. */
final class Nodes {

  private static final List<String> SECTIONS =
      List.of(
          "soggetti",
          "titolarita",
          "localizzazione",
          "intervento-permesso",
          "sanatoria",
          "regolarita",
          "tolleranze",
          "contributo",
          "tecnici",
          "imprese",
          "sicurezza-cantiere",
          "progetto",
          "edificio",
          "cantiere",
          "terreni-reti",
          "incolumita",
          "vincoli",
          "asseverazione",
          "dichiarazioni");

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

  /** The answers of a permit on unconstrained land. */
  @SuppressWarnings("unchecked")
  static Map<String, Map<String, Object>> answers() {
    try {
      Map<String, Map<String, Object>> all =
          new ObjectMapper(new YAMLFactory())
              .readValue(Nodes.class.getResource("/demo/answers.yaml"), Map.class);
      Map<String, Map<String, Object>> needed = new LinkedHashMap<>();
      SECTIONS.forEach(section -> needed.put(section, all.get(section)));
      return needed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
