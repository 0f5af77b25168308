package it.sportello.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.demo.Stage;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.supervision.rules.Cause;
import it.sportello.supervision.rules.Figure;
import it.sportello.territory.MunicipalityCode;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The read model follows what happens to cases, and only supervisors see it. */
@WholeHouse
class SupervisionTest {

  private static final String SUPERVISOR = "vittoria.neri";

  @Autowired private Supervision supervision;
  @Autowired private Stage stage;

  @Test
  void aFiledCaseIsWatchedAtOnceWithItsHolderMasked() {
    // given
    CaseNumber number = filed();
    // when
    WatchedCase watched = stage.as(SUPERVISOR, () -> supervision.watched(number));
    // then
    assertThat(watched.due()).isPresent();
    assertThat(watched.cause()).isEqualTo(Cause.OFFICE);
    assertThat(watched.holderInitials()).matches("(\\p{L}\\. ?)+");
  }

  @Test
  void everyMunicipalityHasARow() {
    filed();
    List<MunicipalityFigures> rows = stage.as(SUPERVISOR, supervision::byMunicipality);
    assertThat(rows).hasSize(55).anySatisfy(row -> assertThat(open(row)).isZero());
    assertThat(rows)
        .filteredOn(row -> row.municipality().code().value().equals(Stage.BOLOGNA))
        .singleElement()
        .satisfies(row -> assertThat(open(row)).isPositive());
  }

  @Test
  void rebuildingChangesNothing() {
    CaseNumber number = filed();
    WatchedCase before = stage.as(SUPERVISOR, () -> supervision.watched(number));
    supervision.rebuild();
    assertThat(stage.as(SUPERVISOR, () -> supervision.watched(number))).isEqualTo(before);
  }

  @Test
  void theCasesBehindAFigureAreThoseOfTheMunicipality() {
    CaseNumber number = filed();
    CaseSelection open = CaseSelection.of(Figure.OPEN, new MunicipalityCode(Stage.BOLOGNA), "");
    CaseSelection elsewhere = CaseSelection.of(Figure.OPEN, new MunicipalityCode("037001"), "");
    assertThat(stage.as(SUPERVISOR, () -> supervision.cases(open)))
        .extracting(WatchedCase::number)
        .contains(number);
    assertThat(stage.as(SUPERVISOR, () -> supervision.cases(elsewhere))).isEmpty();
  }

  @Test
  void aCaseIsOpenedForAReasonThatStaysWritten() {
    // given
    CaseNumber number = filed();
    assertThat(stage.as(SUPERVISOR, () -> supervision.openedFor(number))).isEmpty();
    // when
    assertThatExceptionOfType(ReasonMissing.class)
        .isThrownBy(() -> stage.as(SUPERVISOR, () -> supervision.open(number, " perché")));
    stage.as(SUPERVISOR, () -> supervision.open(number, "Segnalazione di un ritardo"));
    // then
    assertThat(stage.as(SUPERVISOR, () -> supervision.openedFor(number)))
        .contains("Segnalazione di un ritardo");
  }

  @Test
  void nobodyElseSupervises() {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(Stage.HEAD, supervision::byMunicipality));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, supervision::altogether));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(SUPERVISOR, supervision::rebuild));
  }

  private CaseNumber filed() {
    return stage.file(Stage.PERMIT, Map.of());
  }

  private static long open(MunicipalityFigures row) {
    return row.figures().count(Figure.OPEN);
  }
}
