package it.sportello.proceedings.workflow;

import it.sportello.catalogue.DecisionTables;
import it.sportello.catalogue.PublishedTables;
import it.sportello.catalogue.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decision tables evaluated by the engine, which may start later than who asks; those that the
 * office has published go before those that were deployed with the house.
 */
@Component
class EngineTables implements DecisionTables {

  private static final int KEPT = 50;

  private final ObjectProvider<ProcessEngine> engine;
  private final ObjectProvider<PublishedTables> published;
  private final DmnEngine dmn =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, Map<String, DmnDecision>> parsed = new ConcurrentHashMap<>();

  /** What was found in tables, by their content and that of those they replace. */
  private final Map<List<String>, TableReading> proven = new ConcurrentHashMap<>();

  EngineTables(ObjectProvider<ProcessEngine> engine, ObjectProvider<PublishedTables> published) {
    this.engine = engine;
    this.published = published;
  }

  @Override
  public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
    for (String content : ofTheOffice().values()) {
      DmnDecision table = parsed(content).get(decision);
      if (table != null) {
        return dmn.evaluateDecisionTable(table, facts).getResultList();
      }
    }
    return engine
        .getObject()
        .getDecisionService()
        .evaluateDecisionTableByKey(decision)
        .variables(facts)
        .evaluate()
        .getResultList();
  }

  @Override
  public TableReading read(String file, String content) {
    String inPlaceOf = ofTheHouse(file).orElse(content);
    if (proven.size() > KEPT) {
      proven.clear();
    }
    return proven.computeIfAbsent(
        List.of(content, inPlaceOf), unread -> new TableProof(dmn).read(content, inPlaceOf));
  }

  @Override
  public Optional<String> content(String file) {
    return Optional.ofNullable(ofTheOffice().get(file)).or(() -> ofTheHouse(file));
  }

  private Map<String, String> ofTheOffice() {
    return published.getIfAvailable(() -> Map::of).inUse();
  }

  private static Optional<String> ofTheHouse(String file) {
    if (!file.matches("\\w{1,60}\\.dmn")) {
      return Optional.empty();
    }
    try (InputStream in = EngineTables.class.getResourceAsStream("/bpmn/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
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
