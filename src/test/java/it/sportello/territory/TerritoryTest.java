package it.sportello.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TerritorySlice
class TerritoryTest {

  private static final MunicipalityCode BOLOGNA = new MunicipalityCode("037006");
  private static final MunicipalityCode VALSAMOGGIA = new MunicipalityCode("037061");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OfficeView SUE =
      new OfficeView(
          new OfficeId("sue-bologna"), "SUE Bologna", Desk.SUE, OfficeKind.MUNICIPAL, "a@b", "via");

  @Autowired private Territory territory;

  @Test
  void startsWithTheMunicipalitiesAroundBologna() {
    assertThat(territory.municipalities()).hasSize(55).extracting("name").contains("Valsamoggia");
    assertThat(territory.metropolitanCities()).hasSize(14);
    assertThat(territory.municipality(BOLOGNA))
        .isEqualTo(new MunicipalityView(BOLOGNA, "Bologna", "BO", "237", "A944"));
  }

  @Test
  void findsNoMunicipalityBeforeItExisted() {
    assertThatThrownBy(() -> territory.municipality(VALSAMOGGIA, LocalDate.of(2013, 12, 31)))
        .isInstanceOf(MunicipalityNotFound.class)
        .hasMessageContaining("037061");
    assertThat(territory.municipality(VALSAMOGGIA, LocalDate.of(2014, 1, 1)).name())
        .isEqualTo("Valsamoggia");
  }

  @Test
  void searchesByTheBeginningOfAnyWordWithoutCaringForSigns() {
    assertThat(territory.searchMunicipalities("BOLOGN", 3))
        .extracting("name")
        .containsExactly("Bologna", "Castel Guelfo di Bologna", "Sala Bolognese");
    assertThat(territory.searchMunicipalities("dell emilia", 10)).hasSize(3);
    assertThat(territory.searchMunicipalities("%", 5)).hasSize(5);
  }

  @Test
  void knowsWhichOfficeServesAMunicipalityOnADay() {
    // given
    territory.addOffice(SUE);
    // when
    territory.assignService(SUE.id(), BOLOGNA, LocalDate.of(2020, 1, 1), null);
    // then
    assertThat(territory.officeFor(BOLOGNA, Desk.SUE, TODAY)).contains(SUE);
    assertThat(territory.officeFor(BOLOGNA, Desk.SUAP, TODAY)).isEmpty();
    assertThat(territory.officeFor(BOLOGNA, Desk.SUE, LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(territory.municipalitiesServedBy(SUE.id(), TODAY))
        .extracting(MunicipalityView::code)
        .containsExactly(BOLOGNA);
  }

  @Test
  void refusesASecondOfficeOfTheSameDeskInTheSameDays() {
    // given
    territory.addOffice(SUE);
    territory.assignService(
        SUE.id(), BOLOGNA, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31));
    // when, then
    assertThatThrownBy(
            () -> territory.assignService(SUE.id(), BOLOGNA, LocalDate.of(2026, 12, 31), null))
        .isInstanceOf(ServiceAlreadyAssigned.class)
        .hasMessageContaining("sue-bologna");
    territory.assignService(SUE.id(), BOLOGNA, LocalDate.of(2027, 1, 1), null);
  }

  @Test
  void findsTheBodyThatGuardsAnInterestInTheProvince() {
    // given
    var heritage =
        new AuthorityView(
            new AuthorityId("soprintendenza-bo"),
            "Soprintendenza",
            Interest.CULTURAL_HERITAGE,
            "pec@sabap");
    // when
    territory.addAuthority(heritage, List.of("BO", "MO"));
    // then
    assertThat(territory.authorityFor(Interest.CULTURAL_HERITAGE, BOLOGNA)).contains(heritage);
    assertThat(territory.authorityFor(Interest.FIRE, BOLOGNA)).isEmpty();
    assertThat(heritage.isProtected()).isTrue();
  }

  @Test
  void lendsTheBoundaryOfTheMetropolitanCityWhereNoneIsKnown() {
    assertThat(territory.boundary(VALSAMOGGIA)).isPresent();
    assertThat(territory.boundary(VALSAMOGGIA)).isNotEqualTo(territory.boundary(BOLOGNA));
    assertThatThrownBy(() -> territory.setBoundary(VALSAMOGGIA, "{}", "prova"))
        .isInstanceOf(UnreadableArea.class);
  }
}
