package it.sportello.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import it.sportello.proceedings.NoticeBoard;
import it.sportello.proceedings.PublishedTitle;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.OfficeView;
import it.sportello.territory.Territory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know: municipalities, desks, bodies, and the titles that were issued. */
@RestController
@RequestMapping(Routes.V1)
class PlacesController {

  private static final int LONGEST_SEARCH = 200;

  private static final ObjectMapper GEO_JSON = new ObjectMapper();

  private final Territory territory;
  private final NoticeBoard board;

  PlacesController(Territory territory, NoticeBoard board) {
    this.territory = territory;
    this.board = board;
  }

  /** The municipalities that are served, or those whose name has the text. */
  @Operation(summary = "I comuni serviti, o quelli con quel nome.")
  @GetMapping("/comuni")
  Listing<PlaceLine> municipalities(
      @RequestParam(defaultValue = "") String testo,
      @RequestParam(defaultValue = "100") int limite) {
    if (testo.length() > LONGEST_SEARCH) {
      throw WebRulings.parameter("testo").thrown();
    }
    int size = Listing.size(limite);
    List<MunicipalityView> found =
        testo.isBlank() ? territory.municipalities() : territory.searchMunicipalities(testo, size);
    return Listing.whole(found.stream().limit(size).map(PlaceLine::of).toList());
  }

  @Operation(summary = "Un comune.")
  @GetMapping("/comuni/{code}")
  PlaceLine municipality(@PathVariable MunicipalityCode code) {
    return PlaceLine.of(territory.municipality(code));
  }

  /** The boundary as GeoJSON. */
  @Operation(summary = "Il confine di un comune.")
  @GetMapping(path = "/comuni/{code}/confine", produces = "application/geo+json")
  Geometry boundary(@PathVariable MunicipalityCode code) throws IOException {
    String geometry =
        territory.boundary(code).orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND).thrown());
    return GEO_JSON.readValue(geometry, Geometry.class);
  }

  @Operation(summary = "Gli sportelli.")
  @GetMapping("/uffici")
  Listing<OfficeLine> offices() {
    return Listing.whole(territory.offices().stream().map(OfficeLine::of).toList());
  }

  @Operation(summary = "Gli enti terzi.")
  @GetMapping("/enti")
  Listing<AuthorityLine> authorities() {
    return Listing.whole(territory.authorities().stream().map(AuthorityLine::of).toList());
  }

  /** The notice board. */
  @Operation(summary = "L’albo: i titoli rilasciati.")
  @GetMapping("/albo")
  Listing<TitleLine> titles(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    return Listing.back(board.current(), dopo, Listing.size(limite), Keys::of, TitleLine::of);
  }

  /** An area: a polygon or several. */
  record Geometry(String type, List<Object> coordinates) {}

  /** A municipality. */
  record PlaceLine(String code, String name, String province, Optional<String> metropolitanCity) {

    static PlaceLine of(MunicipalityView place) {
      return new PlaceLine(
          place.code().value(),
          place.name(),
          place.province(),
          Optional.ofNullable(place.metropolitanCity()));
    }
  }

  /** A desk and how to reach it. */
  record OfficeLine(String id, String name, String desk, String kind, String pec, String address) {

    static OfficeLine of(OfficeView office) {
      return new OfficeLine(
          office.id().value(),
          office.name(),
          office.desk().name(),
          office.kind().name(),
          office.pec(),
          office.address());
    }
  }

  /** A body that may have to be heard. */
  record AuthorityLine(String id, String name, String interest, String pec) {

    static AuthorityLine of(AuthorityView body) {
      return new AuthorityLine(body.id().value(), body.name(), body.interest().name(), body.pec());
    }
  }

  /** A title on the notice board. */
  record TitleLine(
      String number,
      String title,
      String municipality,
      String object,
      String place,
      LocalDate publishedOn,
      LocalDate until) {

    static TitleLine of(PublishedTitle title) {
      return new TitleLine(
          title.number().value(),
          title.title(),
          title.municipality().value(),
          title.object(),
          title.place(),
          title.publishedOn(),
          title.until());
    }
  }
}
