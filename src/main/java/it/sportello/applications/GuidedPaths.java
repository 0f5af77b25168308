package it.sportello.applications;

import it.sportello.catalogue.Guide;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with an application the answers that led to it, for whoever examines it. */
@Service
@Transactional
public class GuidedPaths {

  private final StoredPaths paths;
  private final Applications applications;
  private final Guide guide;
  private final Clock clock;

  GuidedPaths(StoredPaths paths, Applications applications, Guide guide, Clock clock) {
    this.paths = paths;
    this.applications = applications;
    this.guide = guide;
    this.clock = clock;
  }

  /** Keeps what was answered, without what is no question; nothing, if nothing was. */
  public void keep(ApplicationId id, Map<String, List<String>> given) {
    applications.view(id);
    Map<String, Object> answers = guide.sifted(given);
    if (!answers.isEmpty()) {
      paths.save(new GuidedPath(id, answers, clock.instant()));
    }
  }

  /** The answers; whoever asks has made sure that the actor may see the application. */
  @Transactional(readOnly = true)
  public Map<String, Object> of(ApplicationView application) {
    return paths.findById(application.id().value()).map(GuidedPath::answers).orElse(Map.of());
  }
}
