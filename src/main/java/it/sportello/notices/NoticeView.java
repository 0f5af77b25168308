package it.sportello.notices;

import it.sportello.law.CaseNumber;
import java.time.Instant;
import java.util.Locale;

/** A notice as its recipient sees it; {@code readAt} is null until it is read. */
public record NoticeView(
    String id,
    Recipient recipient,
    CaseNumber caseNumber,
    String textIt,
    String textEn,
    String link,
    Instant createdAt,
    Instant readAt) {

  public boolean unread() {
    return readAt == null;
  }

  /** The text in the language, in Italian where there is no other. */
  public String text(Locale locale) {
    return textEn != null && "en".equals(locale.getLanguage()) ? textEn : textIt;
  }
}
