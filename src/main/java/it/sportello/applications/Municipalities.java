package it.sportello.applications;

import it.sportello.forms.CodeList;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The municipalities of Italy as a code list of forms, under their ISTAT code. */
@Component
class Municipalities implements CodeList {

  private static final Pattern WITH_CODE = Pattern.compile("(.*)\\((\\d{6})\\)\\s*");
  private static final int MANY = 200;

  private final Territory territory;

  Municipalities(Territory territory) {
    this.territory = territory;
  }

  @Override
  public String name() {
    return "municipalities";
  }

  @Override
  public List<Entry> search(String text, int limit) {
    return territory.searchMunicipalities(text.strip(), limit).stream()
        .map(Municipalities::entry)
        .toList();
  }

  @Override
  public Optional<Entry> meaning(String text) {
    Matcher coded = WITH_CODE.matcher(text);
    String name = coded.matches() ? coded.group(1) : text.strip();
    List<Entry> named =
        search(name, MANY).stream()
            .filter(entry -> entry.name().equalsIgnoreCase(name.strip()))
            .filter(entry -> !coded.matches() || entry.code().equals(coded.group(2)))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Entry entry(MunicipalityView municipality) {
    return new Entry(municipality.code().value(), municipality.name(), municipality.province());
  }
}
