package it.sportello.proceedings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is written about a case beside its state: events, acts, requests, checks, open tasks. */
record CaseSheet(List<Object[]> rows) {

  List<CaseEvent> timeline() {
    return each(RecordedEvent.class, RecordedEvent::view);
  }

  List<ActView> acts() {
    return each(IssuedAct.class, IssuedAct::view);
  }

  List<RequestView> requests() {
    return each(DocumentRequest.class, DocumentRequest::view);
  }

  List<CheckedItem> checklist() {
    return each(RecordedCheck.class, RecordedCheck::view);
  }

  Set<String> openTasks() {
    return Set.copyOf(each(OpenTask.class, OpenTask::task));
  }

  private <T, V> List<V> each(Class<T> type, Function<T, V> view) {
    return rows.stream()
        .flatMap(Arrays::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .distinct()
        .map(view)
        .toList();
  }
}
