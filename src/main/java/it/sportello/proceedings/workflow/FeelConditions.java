package it.sportello.proceedings.workflow;

import it.sportello.forms.ConditionLanguage;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/**
 * Conditions of forms in FEEL: read once, refused when they could loop or eat memory ({@link
 * FeelReading}), and evaluated within two seconds on a thread of their own all the same.
 */
@Component
class FeelConditions implements ConditionLanguage {

  private static final long SECONDS = 2;
  private static final int THREADS = 4;
  private static final int MOST_KEPT = 5_000;

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
  private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "feel");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public Reading read(String expression) {
    String text = text(expression);
    if (text.length() > FeelReading.LONGEST) {
      return FeelReading.tooLong();
    }
    var result = feel.parseExpression(text);
    return result.isFailure()
        ? FeelReading.notFeel(result.failure().message())
        : FeelReading.of(result.parsedExpression());
  }

  @Override
  public boolean holds(String expression, Map<String, Object> answers) {
    ParsedExpression condition = parsed(text(expression));
    Future<Boolean> answer = threads.submit(() -> evaluate(condition, answers));
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException endless) {
      answer.cancel(true);
      throw new IllegalStateException("Condition takes too long: " + expression, endless);
    } catch (ExecutionException wrong) {
      throw new IllegalStateException("Condition cannot be evaluated: " + expression, wrong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private ParsedExpression parsed(String text) {
    ParsedExpression known = parsed.get(text);
    if (known != null) {
      return known;
    }
    Reading reading = read(text);
    if (!reading.fault().isEmpty()) {
      throw new IllegalStateException("Condition %s: %s".formatted(text, reading.fault()));
    }
    ParsedExpression fresh = feel.parseExpression(text).parsedExpression();
    if (parsed.size() < MOST_KEPT) {
      parsed.put(text, fresh);
    }
    return fresh;
  }

  private boolean evaluate(ParsedExpression condition, Map<String, Object> answers) {
    var result = feel.evaluate(condition, answers);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  private static String text(String expression) {
    return expression.startsWith("=") ? expression.substring(1) : expression;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
