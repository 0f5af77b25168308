package it.sportello.applications;

import it.sportello.forms.national.PlaceCodes;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The ISTAT codes of places in the instances of national forms, out of the territory. */
@Component
class CodesOfPlaces implements PlaceCodes {

  private static final Pattern BESIDE = Pattern.compile("(.+?)\\s*\\((\\w{2}|\\d{6})\\)\\s*");
  private static final Pattern SIGN = Pattern.compile("\\p{L}{2}");

  /** In the order of their codes, which begin with 01; under the first word of their name. */
  private static final List<String> REGIONS =
      List.of(
          "piemonte",
          "valle",
          "lombardia",
          "trentino",
          "veneto",
          "friuli",
          "liguria",
          "emilia",
          "toscana",
          "umbria",
          "marche",
          "lazio",
          "abruzzo",
          "molise",
          "campania",
          "puglia",
          "basilicata",
          "calabria",
          "sicilia",
          "sardegna");

  private final Territory territory;

  CodesOfPlaces(Territory territory) {
    this.territory = territory;
  }

  @Override
  public Optional<String> code(Kind kind, String name) {
    return switch (kind) {
      case COMUNE -> municipality(name.strip());
      case PROVINCIA -> province(name.strip());
      case REGIONE -> region(name.strip());
    };
  }

  /** Of namesakes none, unless sign or code are told beside the name: “Castro (LE)”. */
  private Optional<String> municipality(String name) {
    Matcher told = BESIDE.matcher(name);
    boolean beside = told.matches();
    List<MunicipalityView> named =
        territory.municipalitiesNamed(beside ? told.group(1) : name).stream()
            .filter(one -> !beside || isMeant(one, told.group(2)))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0).code().value()) : Optional.empty();
  }

  private static boolean isMeant(MunicipalityView one, String signOrCode) {
    return one.province().equalsIgnoreCase(signOrCode) || one.code().value().equals(signOrCode);
  }

  /** By its sign, or by the name, which is that of its capital. */
  private Optional<String> province(String name) {
    return SIGN.matcher(name).matches()
        ? territory.provinceCode(name.toUpperCase(Locale.ROOT))
        : municipality(name).map(code -> code.substring(0, 3));
  }

  private static Optional<String> region(String name) {
    String first = name.toLowerCase(Locale.ITALIAN).split("[^\\p{L}]+")[0];
    int place = REGIONS.indexOf(first);
    return place < 0 ? Optional.empty() : Optional.of("%02d".formatted(place + 1));
  }
}
