package it.sportello.identity;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of somebody, on whatever node they began. */
@Component
class Sessions {

  private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept;

  Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> kept) {
    this.kept = kept;
  }

  void end(String username) {
    kept.ifAvailable(
        sessions -> {
          Map<String, ? extends Session> open = sessions.findByPrincipalName(username);
          open.keySet().forEach(sessions::deleteById);
        });
  }
}
