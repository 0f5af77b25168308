package it.sportello.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The open tasks of a case as a transaction knows them: those it read and those it opened. */
class CaseTasks {

  private List<OpenTask> read;
  private final List<OpenTask> fresh = new ArrayList<>();
  private boolean moved;

  /** Reads the rows the first time, and again when the persistence context was emptied. */
  void read(Predicate<OpenTask> isHeld, Supplier<List<OpenTask>> rows) {
    if (read == null || !read.stream().allMatch(isHeld)) {
      read = new ArrayList<>(rows.get());
    }
  }

  void open(OpenTask task) {
    fresh.add(task);
  }

  /** The row to be deleted, if there is one already. */
  Optional<OpenTask> close(String taskId) {
    if (fresh.removeIf(task -> task.is(taskId))) {
      return Optional.empty();
    }
    Optional<OpenTask> row = read.stream().filter(task -> task.is(taskId)).findFirst();
    row.ifPresent(read::remove);
    return row;
  }

  void move() {
    moved = true;
  }

  List<OpenTask> all() {
    return Stream.concat(read.stream(), fresh.stream()).toList();
  }

  List<OpenTask> fresh() {
    return fresh;
  }

  boolean areToBeWritten() {
    return !toBeWritten().isEmpty();
  }

  /** Rows that were read change only with the case; those that were opened are new. */
  List<OpenTask> toBeWritten() {
    return moved ? all() : fresh;
  }
}
