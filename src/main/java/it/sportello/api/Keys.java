package it.sportello.api;

import it.sportello.applications.ApplicationView;
import it.sportello.identity.ActorId;
import it.sportello.notices.NoticeView;
import it.sportello.notices.Notices;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.PublishedTitle;
import it.sportello.proceedings.TaskView;
import it.sportello.proceedings.WorkList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys by which lists go on: what sorts the row, then its id. */
final class Keys {

  static final Comparator<ApplicationView> LAST_TOUCHED =
      Comparator.comparing((ApplicationView draft) -> of(draft)).reversed();
  static final Comparator<CaseSummary> LAST_FILED =
      Comparator.comparing((CaseSummary summary) -> of(summary)).reversed();

  private static final Pattern TASK = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~([\\w-]{1,64})");
  private static final Pattern NOTICE = Pattern.compile("([\\dTZ:.-]{20,30})~([\\w-]{1,64})");
  private static final String BEFORE_ALL = "~";
  private static final int LONGEST = 120;

  private Keys() {}

  static String of(ApplicationView draft) {
    return "%d~%s".formatted(draft.updatedAt().toEpochMilli(), draft.id());
  }

  static String of(CaseSummary summary) {
    return "%d~%s".formatted(summary.filedAt().toEpochMilli(), summary.number());
  }

  static String of(PublishedTitle title) {
    return title.publishedOn() + "~" + title.number();
  }

  static String of(NoticeView notice) {
    return notice.createdAt() + "~" + notice.id();
  }

  /** Where the notices go on; empty at their beginning. */
  static Optional<Notices.Before> notice(String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = NOTICE.matcher(key);
    if (!matcher.matches()) {
      throw WebRulings.parameter("dopo").thrown();
    }
    try {
      return Optional.of(new Notices.Before(Instant.parse(matcher.group(1)), matcher.group(2)));
    } catch (DateTimeException noSuchInstant) {
      throw WebRulings.parameter("dopo").thrown();
    }
  }

  static String of(TaskView task) {
    return task.sortOn() + "~" + task.id();
  }

  /** The person after whom a list of people goes on. */
  static ActorId person(String key) {
    if (!key.matches("[\\w-]{1,64}")) {
      throw WebRulings.parameter("dopo").thrown();
    }
    return new ActorId(key);
  }

  /** Where a list that goes back in time begins. */
  static String before(String key) {
    if (key.length() > LONGEST) {
      throw WebRulings.parameter("dopo").thrown();
    }
    return key.isEmpty() ? BEFORE_ALL : key;
  }

  /** Where the work list goes on; null at its beginning. */
  static WorkList.After task(String key) {
    if (key.isEmpty()) {
      return null;
    }
    Matcher matcher = TASK.matcher(key);
    if (!matcher.matches()) {
      throw WebRulings.parameter("dopo").thrown();
    }
    try {
      return new WorkList.After(LocalDate.parse(matcher.group(1)), matcher.group(2));
    } catch (DateTimeException noSuchDay) {
      throw WebRulings.parameter("dopo").thrown();
    }
  }
}
