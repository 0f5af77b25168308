package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A meeting as a file that calendars read (RFC 5545): lines end in CR LF and are folded after 75
 * octets; times are UTC.
 */
public final class MeetingCalendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration LENGTH = Duration.ofHours(2);
  private static final int LONGEST = 75;

  private MeetingCalendar() {}

  /** The file of a meeting of the case; what it holds is in Italian. */
  public static String of(CaseNumber number, MeetingView meeting) {
    var file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Sportello//Conferenza di servizi//IT");
    line(file, "METHOD:PUBLISH");
    line(file, "BEGIN:VEVENT");
    line(file, "UID:" + meeting.id() + "@sportello");
    line(file, "DTSTAMP:" + at(meeting.calledAt()));
    line(file, "DTSTART:" + at(meeting.startsAt()));
    line(file, "DTEND:" + at(meeting.startsAt().plus(LENGTH)));
    line(file, "SUMMARY:" + text("Conferenza di servizi, pratica n. " + number));
    line(file, "LOCATION:" + text(meeting.link()));
    line(file, "DESCRIPTION:" + text(meeting.agenda()));
    line(file, "END:VEVENT");
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  private static String at(Instant instant) {
    return UTC.format(instant);
  }

  private static String text(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  private static void line(StringBuilder file, String words) {
    int octets = 0;
    for (int at = 0; at < words.length(); ) {
      String sign = Character.toString(words.codePointAt(at));
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(sign);
      octets += size;
      at += sign.length();
    }
    file.append("\r\n");
  }
}
