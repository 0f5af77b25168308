package it.sportello.proceedings.workflow;

import it.sportello.forms.ConditionLanguage;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/**
 * Conditions of forms in FEEL, each evaluated within two seconds on a thread of its own: the
 * language cannot reach Java, but it can count for hours.
 */
@Component
class FeelConditions implements ConditionLanguage {

  private static final long SECONDS = 2;
  private static final int THREADS = 4;

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "feel");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public boolean holds(String expression, Map<String, Object> answers) {
    String text = expression.startsWith("=") ? expression.substring(1) : expression;
    Future<Boolean> answer = threads.submit(() -> evaluate(text, answers));
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException endless) {
      answer.cancel(true);
      throw new IllegalStateException("Condition takes too long: " + text, endless);
    } catch (ExecutionException wrong) {
      throw new IllegalStateException("Condition cannot be evaluated: " + text, wrong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private boolean evaluate(String text, Map<String, Object> answers) {
    var result = feel.evaluateExpression(text, answers);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
