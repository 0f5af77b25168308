package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The engine as the rest of the application sees it: where a case stands, in our words. */
public interface Workflow {

  void start(String process, CaseNumber number);

  /** Ends the open task of that id; fails with {@link TaskNotOpen} when it is not open. */
  void complete(String task, CaseNumber number);

  /** Ends the task that waits for one body. */
  void complete(String task, CaseNumber number, AuthorityId authority);

  /** Opens the task for one body more, beside those for which it waits already. */
  void join(String task, CaseNumber number, AuthorityId authority);

  /** Whether a task of that id waits for somebody. */
  boolean isOpen(String task, CaseNumber number);

  /** Hands a message to the case; fails with {@link TaskNotOpen} when nothing waits for it. */
  void signal(String message, CaseNumber number);

  /** Whether something waits for the message in the case. */
  boolean awaits(String message, CaseNumber number);

  /** Asks the engine to look again at when the timers of the case are due. */
  void deadlinesMoved(CaseNumber number);

  /** Fires every timer that is due, in legal order; returns how many. */
  int fireDueTimers();

  /** The processes of the case, the main one first: where it stands and what has passed. */
  List<ProcessPicture> pictures(CaseNumber number, UnaryOperator<String> words);
}
