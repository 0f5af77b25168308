package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers go where they are asked now; what has no place is set aside, never lost. */
class ReconciliationTest {

  private final Form old = FormReader.of("2026-01").form("permesso-di-costruire");
  private final Form fresh = new FormReader().form("permesso-di-costruire");

  @Test
  void anAnswerThatMovedIsFoundInItsNewPlace() {
    // when
    var carried = carry(Map.of("relazione-tecnica", Map.of("landscape", "ordinary")));
    // then
    assertThat(carried.answers()).containsOnlyKeys("vincoli");
    assertThat(carried.moved())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.from().it()).isEqualTo("Relazione tecnica di asseverazione");
              assertThat(moved.to().it()).isEqualTo("Vincoli");
            });
    assertThat(carried.left()).isEmpty();
  }

  @Test
  void whatIsAskedNoMoreIsSetAsideAsItWasTyped() {
    // when
    var carried = carry(Map.of("soggetti", Map.of("castle", "Rocca", "holderFirstName", "Ada")));
    // then
    assertThat(carried.setAside()).containsExactly(Map.entry("castle", "Rocca"));
    assertThat(carried.left()).singleElement().matches(left -> left.answer().equals("Rocca"));
    assertThat(carried.answers().get("soggetti")).containsOnlyKeys("holderFirstName");
  }

  @Test
  void anAnswerThatIsNoChoiceAnyMoreIsSetAsideToo() {
    var carried =
        carry(Map.of("relazione-tecnica", Map.of("fire", "perhaps", "health", "opinion")));
    assertThat(carried.setAside()).containsOnlyKeys("fire");
    assertThat(carried.answers().get("incolumita")).containsOnlyKeys("health");
  }

  @Test
  void rowsGoTogether() {
    // given
    Map<String, Object> site = Map.of("parcels", List.of(Map.of("sheet", "1", "parcel", "2")));
    // when, then
    assertThat(carry(Map.of("localizzazione", site)).answers())
        .containsEntry("localizzazione", site);
  }

  @Test
  void onlyNewQuestionsThatMustBeAnsweredAreNamed() {
    assertThat(carry(Map.of()).added())
        .anyMatch(added -> added.question().it().equals("Rete Natura 2000"))
        .noneMatch(added -> added.question().it().equals("Tutela paesaggistica"))
        .noneMatch(added -> added.question().it().equals("Telefono"));
  }

  private Reconciliation carry(Map<String, Map<String, Object>> answers) {
    return Reconciliation.of(old, fresh, answers);
  }
}
