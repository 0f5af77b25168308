package it.sportello.deadlines;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/**
 * The national holidays of Italy, year by year, from Jollyday, which is asked when first needed.
 */
final class ItalianHolidays implements IntFunction<Set<LocalDate>> {

  private final SingletonSupplier<HolidayManager> source =
      SingletonSupplier.of(
          () -> HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY)));
  private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

  @Override
  public Set<LocalDate> apply(int year) {
    return known.computeIfAbsent(year, this::read);
  }

  private Set<LocalDate> read(int year) {
    return source.obtain().getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
