package it.sportello.territory;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the municipalities of the ANPR archive, row by row; the same file twice changes
 * nothing.
 */
@Service
@Transactional
public class TerritoryImport {

  private static final int PROVINCE_TO_METROPOLITAN_CITY = 200;
  private static final ObjectReader ROWS =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  private final Municipalities municipalities;
  private final MetropolitanCities cities;
  private final PlacesInMemory memory;

  TerritoryImport(Municipalities municipalities, MetropolitanCities cities, PlacesInMemory memory) {
    this.memory = memory;
    this.municipalities = municipalities;
    this.cities = cities;
  }

  /** The archive is read as a stream; a row that cannot be taken is reported and left out. */
  public ImportReport importMunicipalities(Path csv) {
    memory.changing();
    try (var text = withoutByteOrderMark(csv);
        MappingIterator<Map<String, String>> rows = ROWS.readValues(text)) {
      return importRows(rows);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + csv.getFileName(), unreadable);
    }
  }

  private ImportReport importRows(MappingIterator<Map<String, String>> rows) throws IOException {
    var known = knownByCode();
    var metropolitan = metropolitanCityCodes();
    var refused = new ArrayList<ImportReport.Refused>();
    int taken = 0;
    for (int row = 2; rows.hasNextValue(); row++) {
      try {
        var read = ArchiveRow.read(rows.nextValue());
        take(read, metropolitanCityOf(read.code(), metropolitan), known);
        taken++;
      } catch (RowRefused reason) {
        refused.add(new ImportReport.Refused(row, reason.getMessage()));
      }
    }
    return new ImportReport(taken, refused);
  }

  private void take(MunicipalityRow row, String city, Map<String, List<Municipality>> known) {
    var same = known.computeIfAbsent(row.code().value(), code -> new ArrayList<>());
    for (var other : same) {
      if (!other.validFrom().equals(row.from()) && other.overlaps(row.from(), row.to())) {
        throw new RowRefused(
            "il codice %s è già in uso in quei giorni, dal %s"
                .formatted(row.code(), other.validFrom()));
      }
    }
    same.stream()
        .filter(other -> other.validFrom().equals(row.from()))
        .findFirst()
        .ifPresentOrElse(
            other -> other.update(row, city),
            () -> same.add(municipalities.save(new Municipality(row, city))));
  }

  private static String metropolitanCityOf(MunicipalityCode code, Set<String> cities) {
    int city = PROVINCE_TO_METROPOLITAN_CITY + Integer.parseInt(code.provinceCode());
    return cities.contains(String.valueOf(city)) ? String.valueOf(city) : null;
  }

  private Set<String> metropolitanCityCodes() {
    return cities.findAll().stream()
        .map(city -> city.view().code())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, List<Municipality>> knownByCode() {
    var known = new HashMap<String, List<Municipality>>();
    municipalities
        .findAll()
        .forEach(one -> known.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    return known;
  }

  private static BufferedReader withoutByteOrderMark(Path csv) throws IOException {
    var text = Files.newBufferedReader(csv);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
