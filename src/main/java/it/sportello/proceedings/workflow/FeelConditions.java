package it.sportello.proceedings.workflow;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import it.sportello.forms.ConditionLanguage;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Conditions of forms in FEEL: read once, refused when they could loop or eat memory ({@link
 * FeelReading}), and evaluated within two seconds on a thread of their own all the same.
 */
@Component
class FeelConditions implements ConditionLanguage {

  private static final long SECONDS = 2;
  private static final int THREADS = 4;
  private static final int MOST_KEPT = 5_000;

  private final SingletonSupplier<FeelEngineApi> feel =
      SingletonSupplier.of(() -> FeelEngineBuilder.forJava().build());
  private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();
  private final Map<List<String>, ParsedExpression> lists = new ConcurrentHashMap<>();
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
    var result = feel.obtain().parseExpression(text);
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
    List<String> conditions = expressions.stream().distinct().toList();
    if (conditions.isEmpty()) {
      return Set.of();
    }
    ParsedExpression all = together(conditions);
    Future<Set<String>> answer = threads.submit(() -> evaluate(conditions, all, answers));
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

  /** As one list, because the engine gathers all its functions anew at every evaluation. */
  private ParsedExpression together(List<String> conditions) {
    ParsedExpression known = lists.get(conditions);
    if (known != null) {
      return known;
    }
    List<Exp> each = conditions.stream().map(one -> parsed(text(one)).expression()).toList();
    var list = new ConstList(CollectionConverters.asScala(each).toList());
    var fresh = new ParsedExpression(list, String.join(", ", conditions));
    if (lists.size() < MOST_KEPT) {
      lists.put(conditions, fresh);
    }
    return fresh;
  }

  private Set<String> evaluate(
      List<String> conditions, ParsedExpression all, Map<String, Object> answers) {
    var result = feel.obtain().evaluate(all, answers);
    if (result.isSuccess() && result.result() instanceof List<?> found) {
      return IntStream.range(0, conditions.size())
          .filter(at -> Boolean.TRUE.equals(found.get(at)))
          .mapToObj(conditions::get)
          .collect(Collectors.toSet());
    }
    return conditions.stream()
        .filter(one -> holds(parsed(text(one)), answers))
        .collect(Collectors.toSet());
  }

  /** One that cannot be evaluated spoils the list, and is then merely not true. */
  private boolean holds(ParsedExpression condition, Map<String, Object> answers) {
    var result = feel.obtain().evaluate(condition, answers);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  private ParsedExpression parsed(String text) {
    ParsedExpression known = parsed.get(text);
    if (known != null) {
      return known;
    }
    Reading reading = read(text);
    if (!reading.fault().isEmpty()) {
      throw new IllegalStateException("Condition %s: %s".formatted(text, reading.fault().it()));
    }
    ParsedExpression fresh = feel.obtain().parseExpression(text).parsedExpression();
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
