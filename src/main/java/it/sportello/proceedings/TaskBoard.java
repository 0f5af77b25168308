package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import java.time.Instant;
import java.util.List;

/** Where the engine writes which tasks are open, in the transaction that opens or ends them. */
public interface TaskBoard {

  void opened(OpenedTask task);

  void closed(String taskId, CaseNumber number);

  /** The tasks of that key that are open in the case, the oldest first. */
  List<OpenedTask> open(String key, CaseNumber number);

  /** A task as the engine opens it; the authority is null unless it waits for one body. */
  record OpenedTask(
      String id, CaseNumber number, String key, String role, String authority, Instant at) {}
}
