package it.sportello.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.forms.Text;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Desk;
import it.sportello.territory.Interest;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What can be filed, and what it takes. */
@Service
public class Catalogue {

  private static final String FILE = "/law/procedures.yaml";
  private static final List<String> FACTS =
      List.of(
          "landscape",
          "heritage",
          "hydrogeological",
          "protectedArea",
          "health",
          "roads",
          "seismic",
          "fire",
          "productiveAreas",
          "aua");

  private final List<Procedure> procedures = read();
  private final DecisionTables tables;
  private final Territory territory;

  Catalogue(DecisionTables tables, Territory territory) {
    this.tables = tables;
    this.territory = territory;
  }

  public List<Procedure> procedures() {
    return procedures;
  }

  /** The procedures of each desk, in the order of the table. */
  public Map<Desk, List<Procedure>> proceduresByDesk() {
    return procedures.stream()
        .collect(
            Collectors.groupingBy(
                Procedure::desk, () -> new EnumMap<>(Desk.class), Collectors.toList()));
  }

  public Procedure procedure(String code) {
    return procedures.stream()
        .filter(procedure -> procedure.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ProcedureNotFound(code));
  }

  /** Who must be heard, given the answers of the form, each with its reason. */
  public List<AuthorityToHear> authoritiesToHear(
      MunicipalityCode municipality, Map<String, Object> answers) {
    Map<String, Object> facts = new HashMap<>();
    FACTS.forEach(fact -> facts.put(fact, answers.get(fact)));
    facts.putAll(ActsAsked.inConference(answers).facts());
    if ("yes".equals(answers.get("auaLongTitles"))) {
      facts.put("aua", "conference");
    }
    if (Boolean.TRUE.equals(answers.get("landscapeOwnAct"))) {
      facts.put("landscape", "none");
    }
    List<AuthorityToHear> bodies = new ArrayList<>();
    for (Map<String, Object> row : tables.evaluate("authoritiesToHear", facts)) {
      Interest interest = Interest.valueOf(row.get("interest").toString());
      territory
          .authorityFor(interest, municipality)
          .map(body -> toHear(body, interest, row))
          .ifPresent(bodies::add);
    }
    return bodies;
  }

  private static AuthorityToHear toHear(
      AuthorityView body, Interest interest, Map<String, Object> row) {
    return new AuthorityToHear(
        body, interest, row.get("reason").toString(), row.get("provision").toString());
  }

  /** What has to be paid for a filing in a municipality, as {@code bpmn/fees.dmn} has it. */
  public List<FeeDue> feesDue(String procedure, MunicipalityCode municipality) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("procedure", procedure);
    facts.put("municipality", municipality == null ? "" : municipality.value());
    return tables.evaluate("feesDue", facts).stream().map(Catalogue::feeDue).toList();
  }

  private static FeeDue feeDue(Map<String, Object> row) {
    return new FeeDue(
        row.get("code").toString(),
        FeeDue.Kind.valueOf(row.get("kind").toString()),
        ((Number) row.get("cents")).longValue(),
        new Text(row.get("label").toString(), row.get("labelEn").toString()),
        row.get("provision").toString());
  }

  private static List<Procedure> read() {
    var yaml = new ObjectMapper(new YAMLFactory());
    try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
      return yaml.readValue(in, new TypeReference<List<Procedure>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + FILE, unreadable);
    }
  }
}
