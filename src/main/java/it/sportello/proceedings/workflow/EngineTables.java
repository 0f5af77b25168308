package it.sportello.proceedings.workflow;

import it.sportello.catalogue.DecisionTables;
import it.sportello.catalogue.PublishedTables;
import it.sportello.catalogue.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Decision tables, read once and evaluated beside the engine, which asks its database for the table
 * each time; those that the office has published go before those that came with the house.
 */
@Component
class EngineTables implements DecisionTables {

  private static final int KEPT = 50;
  private static final String FILES = "classpath*:bpmn/*.dmn";

  private final Map<String, String> house = ofTheHouse();
  private final ObjectProvider<PublishedTables> published;
  private final DmnEngine dmn = engine();
  private final Map<String, Map<String, DmnDecision>> parsed = new ConcurrentHashMap<>();

  /** What was found in tables, by their content and that of those they replace. */
  private final Map<List<String>, TableReading> proven = new ConcurrentHashMap<>();

  EngineTables(ObjectProvider<PublishedTables> published) {
    this.published = published;
  }

  private static DmnEngine engine() {
    var settings =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    settings.setFeelEngineFactory(RememberedCells::new);
    return settings.buildEngine();
  }

  @Override
  public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
    DmnDecision table =
        Stream.concat(ofTheOffice().values().stream(), house.values().stream())
            .map(content -> parsed(content).get(decision))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No decision table " + decision));
    return dmn.evaluateDecisionTable(table, facts).getResultList();
  }

  @Override
  public TableReading read(String file, String content) {
    String inPlaceOf = house.getOrDefault(file, content);
    if (proven.size() > KEPT) {
      proven.clear();
    }
    return proven.computeIfAbsent(
        List.of(content, inPlaceOf), unread -> new TableProof(dmn).read(content, inPlaceOf));
  }

  @Override
  public Optional<String> content(String file) {
    return Optional.ofNullable(ofTheOffice().get(file))
        .or(() -> Optional.ofNullable(house.get(file)));
  }

  private Map<String, String> ofTheOffice() {
    return published.getIfAvailable(() -> Map::of).inUse();
  }

  private static Map<String, String> ofTheHouse() {
    Map<String, String> files = new TreeMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the decision tables", unreadable);
    }
    return files;
  }

  private Map<String, DmnDecision> parsed(String content) {
    if (parsed.size() > KEPT) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(
        content,
        unread ->
            dmn
                .parseDecisions(new ByteArrayInputStream(unread.getBytes(StandardCharsets.UTF_8)))
                .stream()
                .collect(Collectors.toMap(DmnDecision::getKey, Function.identity())));
  }
}
