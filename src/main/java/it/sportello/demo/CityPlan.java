package it.sportello.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import it.sportello.forms.Text;
import it.sportello.identity.Role;
import it.sportello.territory.Desk;
import it.sportello.territory.Interest;
import it.sportello.territory.OfficeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the demo city is made of, as {@code demo/city.yaml} has it. */
record CityPlan(
    List<OfficePlan> offices,
    List<ServicePlan> services,
    List<AuthorityPlan> authorities,
    List<PersonPlan> people) {

  record OfficePlan(
      String id, String name, Desk desk, OfficeKind kind, String pec, String address) {}

  record ServicePlan(String office, LocalDate from, List<String> municipalities) {}

  record AuthorityPlan(String id, String name, Interest interest, String pec) {}

  record PersonPlan(
      String username,
      String name,
      String taxCode,
      Set<Role> roles,
      List<String> offices,
      String authority,
      Text work) {}

  static CityPlan read() {
    return read("/demo/city.yaml", CityPlan.class);
  }

  static <T> T read(String file, Class<T> type) {
    var yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
    try (InputStream in = CityPlan.class.getResourceAsStream(file)) {
      return yaml.readValue(in, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }
}
