package it.sportello.proceedings.workflow;

import it.sportello.forms.ConditionLanguage;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return !holding(List.of(expression), answers).isEmpty();
  }

  @Override
  public Set<String> holding(Collection<String> expressions, Map<String, Object> answers) {
    Map<String, ParsedExpression> conditions = new LinkedHashMap<>();
    expressions.forEach(expression -> conditions.put(expression, parsed(text(expression))));
    Future<Set<String>> answer = threads.submit(() -> evaluate(conditions, answers));
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException endless) {
      answer.cancel(true);
      throw new IllegalStateException("Conditions take too long: " + expressions, endless);
    } catch (ExecutionException wrong) {
      throw new IllegalStateException("Conditions cannot be evaluated: " + expressions, wrong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private Set<String> evaluate(
      Map<String, ParsedExpression> conditions, Map<String, Object> answers) {
    Set<String> holding = new HashSet<>();
    conditions.forEach(
        (expression, condition) -> {
          var result = feel.evaluate(condition, answers);
          if (result.isSuccess() && Boolean.TRUE.equals(result.result())) {
            holding.add(expression);
          }
        });
    return holding;
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

  private static String text(String expression) {
    return expression.startsWith("=") ? expression.substring(1) : expression;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
