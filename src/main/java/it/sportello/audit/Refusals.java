package it.sportello.audit;

import it.sportello.audit.AuditEntry.Draft;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes refusals once the transaction that they rolled back is over: a request keeps its own until
 * its end, when no connection is held and no chain is locked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Refusals extends OncePerRequestFilter {

  private final ThreadLocal<List<Draft>> ofRequest = new ThreadLocal<>();
  private final AuditRows rows;
  private final TransactionTemplate alone;

  Refusals(AuditRows rows, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void note(Draft refusal) {
    List<Draft> kept = ofRequest.get();
    if (kept == null) {
      write(List.of(refusal));
    } else if (kept.stream().noneMatch(k -> same(k, refusal))) {
      kept.add(refusal);
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ofRequest.set(new ArrayList<>());
    try {
      chain.doFilter(request, response);
    } finally {
      List<Draft> kept = ofRequest.get();
      ofRequest.remove();
      write(kept);
    }
  }

  private void write(List<Draft> refusals) {
    if (!refusals.isEmpty()) {
      alone.executeWithoutResult(status -> refusals.forEach(rows::append));
    }
  }

  private static boolean same(Draft one, Draft other) {
    return one.chain().equals(other.chain()) && one.what().equals(other.what());
  }
}
