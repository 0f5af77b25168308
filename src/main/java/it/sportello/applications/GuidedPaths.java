package it.sportello.applications;

import it.sportello.catalogue.Guide;
import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Section;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with an application the answers that led to it, for whoever examines it. */
@Service
@Transactional
public class GuidedPaths {

  private final StoredPaths paths;
  private final StoredApplications stored;
  private final Applications applications;
  private final Guide guide;
  private final Clock clock;

  GuidedPaths(
      StoredPaths paths,
      StoredApplications stored,
      Applications applications,
      Guide guide,
      Clock clock) {
    this.stored = stored;
    this.paths = paths;
    this.applications = applications;
    this.guide = guide;
    this.clock = clock;
  }

  /**
   * Keeps what was answered, without what is no question, and answers with it the questions of the
   * form that ask the same; nothing, if nothing was.
   */
  public void keep(ApplicationId id, Map<String, List<String>> given) {
    ApplicationView view = applications.view(id);
    Map<String, Object> answers = guide.sifted(given);
    if (!answers.isEmpty()) {
      paths.save(new GuidedPath(id, answers, clock.instant()));
      for (Section section : applications.form(view).sections()) {
        Map<String, Object> known = known(section, answers);
        if (!known.isEmpty()) {
          applications.save(id, section.id(), known);
        }
      }
    }
  }

  private Map<String, Object> known(Section section, Map<String, Object> answers) {
    Map<String, Object> facts = new HashMap<>(guide.facts(answers));
    facts.put("workKind", answers.getOrDefault("work", ""));
    Map<String, Object> known = new LinkedHashMap<>();
    for (Field field : flat(section.fields()).toList()) {
      String fact = facts.getOrDefault(field.key(), "").toString();
      boolean said = !fact.isEmpty() && !fact.equals("no") && !fact.equals("none");
      if (said && field.options().stream().anyMatch(one -> one.value().equals(fact))) {
        known.put(field.key(), fact);
      }
    }
    return known;
  }

  private static Stream<Field> flat(List<Field> fields) {
    return fields.stream()
        .flatMap(
            field -> field.type() == FieldType.GROUP ? flat(field.children()) : Stream.of(field));
  }

  /** The answers; whoever asks has made sure that the actor may see the application. */
  @Transactional(readOnly = true)
  public Map<String, Object> of(ApplicationView application) {
    return stored.findById(application.id().value()).map(Application::guidedPath).orElse(Map.of());
  }
}
