package it.sportello.deadlines;

import it.sportello.deadlines.rules.TermOptions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How this house reads the law where it may choose: which effect art. 10-bis has on a permit, the
 * region whose rows come before those of the country, the place of its calendar. A clock keeps the
 * reading with which it began.
 */
@Component
class HouseReading {

  private static final String SPECIAL = "SPECIAL_40";
  private static final Set<String> TENBIS = Set.of(SPECIAL, "GENERAL_SUSPENSION");
  private static final String TERRITORY = "territory";

  private final Map<String, String> facts = new TreeMap<>();
  private final String region;

  HouseReading(
      @Value("${sportello.law.tenbis:SPECIAL_40}") String tenbis,
      @Value("${sportello.law.region:}") String region,
      @Value("${sportello.law.calendar:IT}") String calendar) {
    if (!TENBIS.contains(tenbis)) {
      throw new IllegalArgumentException(
          "sportello.law.tenbis is SPECIAL_40 or GENERAL_SUSPENSION, not " + tenbis);
    }
    if (!SPECIAL.equals(tenbis)) {
      facts.put("tenbis", tenbis);
    }
    if (!"IT".equals(calendar)) {
      facts.put("calendar", calendar);
    }
    this.region = region;
  }

  /** The facts of a clock with those of the house; what the case says itself comes first. */
  TermOptions with(TermOptions ofCase) {
    var all = new TreeMap<>(facts);
    all.putAll(ofCase.values());
    if (!region.isEmpty()) {
      all.merge(TERRITORY, region, (municipality, r) -> municipality + "," + r);
    }
    return new TermOptions(all);
  }
}
