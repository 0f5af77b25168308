package it.sportello.audit;

import it.sportello.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers what was looked at in a request: a page that asks ten times is one look. */
@Component
class LooksOfRequest {

  boolean isFirst(Chain chain, Actor actor) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return true;
    }
    String key = LooksOfRequest.class.getName() + ":" + chain + ":" + actor.id();
    boolean first = request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) == null;
    request.setAttribute(key, true, RequestAttributes.SCOPE_REQUEST);
    return first;
  }
}
