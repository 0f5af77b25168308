package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a body, for whoever writes for it. */
@Service
@Transactional
public class OpinionTemplates {

  private final StoredTemplates stored;

  OpinionTemplates(StoredTemplates stored) {
    this.stored = stored;
  }

  @Transactional(readOnly = true)
  public List<TemplateView> of(AuthorityId body) {
    return stored.findByAuthorityIdOrderByTitle(body.value()).stream()
        .map(OpinionTemplate::view)
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<TemplateView> find(AuthorityId body, String id) {
    return stored.findByIdAndAuthorityId(id, body.value()).map(OpinionTemplate::view);
  }

  public void add(AuthorityId body, String title, String text) {
    stored.save(new OpinionTemplate(body, title, text));
  }

  /** One that is not there, or not the body’s, is not there afterwards either. */
  public void remove(AuthorityId body, String id) {
    stored.findByIdAndAuthorityId(id, body.value()).ifPresent(stored::delete);
  }
}
