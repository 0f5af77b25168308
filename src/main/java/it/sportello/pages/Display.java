package it.sportello.pages;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.Length;
import it.sportello.forms.Text;
import it.sportello.law.Said;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts things into the reader's words: dates in the time of Rome, labels in Italian or English. */
@Component("show")
public class Display {

  private static final long KILO = 1000;

  private final Catalogue catalogue;
  private final Territory territory;
  private final SingletonSupplier<LawInEnglish> english = SingletonSupplier.of(LawInEnglish::read);

  Display(Catalogue catalogue, Territory territory) {
    this.catalogue = catalogue;
    this.territory = territory;
  }

  /** What the tables of the law say, which is Italian, in the reader's language. */
  public String law(String italian) {
    return readsEnglish() ? english.obtain().of(italian) : italian;
  }

  /** What a timeline or a notice says of an event, which is stored in Italian. */
  public String event(String italian) {
    return readsEnglish() ? english.obtain().event(italian) : italian;
  }

  /** A sentence of ours with what was filled into it; empty for none. */
  public String said(Said said) {
    Locale reader = readsEnglish() ? Locale.UK : Locale.ITALIAN;
    return said == null ? "" : said.in(reader, this::law);
  }

  /** A step of a clock in a sentence; empty for none. */
  public String sentence(LedgerLine line) {
    return line == null ? "" : law(line.sentence(LocaleContextHolder.getLocale()));
  }

  /** How long a term is, such as “30 giorni”. */
  public String length(Length length) {
    return readsEnglish() ? length.inEnglish() : length.inWords();
  }

  private static boolean readsEnglish() {
    return "en".equals(LocaleContextHolder.getLocale().getLanguage());
  }

  public String text(Text text) {
    return text == null ? "" : text.in(LocaleContextHolder.getLocale());
  }

  /** A day, such as “22 novembre 2026”; the day comes first in English, too. */
  public String date(LocalDate day) {
    return day == null ? "" : format(FormatStyle.LONG).format(day);
  }

  public String date(Instant instant) {
    return instant == null ? "" : date(LegalTime.dayOf(instant));
  }

  /** A day in figures, such as “22/11/2026”. */
  public String day(LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
  }

  public String day(Instant instant) {
    return instant == null ? "" : day(LegalTime.dayOf(instant));
  }

  public String time(Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(instant.atZone(LegalTime.ROME));
  }

  public String procedure(String code) {
    return text(catalogue.procedure(code).name());
  }

  public String municipality(MunicipalityCode code) {
    return territory.municipality(code).name();
  }

  /** A size of a file, such as “1,2 MB”. */
  public String size(long bytes) {
    Locale locale = LocaleContextHolder.getLocale();
    if (bytes < KILO * KILO) {
      return String.format(locale, "%d kB", Math.max(1, bytes / KILO));
    }
    return String.format(locale, "%.1f MB", bytes / (double) (KILO * KILO));
  }

  private static DateTimeFormatter format(FormatStyle style) {
    Locale reader = readsEnglish() ? Locale.UK : LocaleContextHolder.getLocale();
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(reader);
  }
}
