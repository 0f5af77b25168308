package it.sportello.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which refusal a failure becomes, by its type; the nearest type decides. */
final class Rulings {

  private final Map<Class<?>, Function<Throwable, Refusal>> rulings = new LinkedHashMap<>();

  <T extends Throwable> Rulings when(Class<T> type, Function<T, Refusal> ruling) {
    rulings.put(type, failure -> ruling.apply(type.cast(failure)));
    return this;
  }

  @SafeVarargs
  final Rulings all(ProblemKind kind, Class<? extends Throwable>... types) {
    for (Class<? extends Throwable> type : types) {
      rulings.put(type, failure -> Refusal.of(kind));
    }
    return this;
  }

  Optional<Refusal> of(Throwable failure) {
    for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
      if (rulings.containsKey(type)) {
        return Optional.of(rulings.get(type).apply(failure));
      }
    }
    return Optional.empty();
  }
}
