package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page posts becomes answers, as it was typed. */
class AnswersTest {

  private final Form permit = new FormReader().form("permesso-di-costruire");

  @Test
  void rowsKeepTheirOrderAndEmptyOnesGo() {
    // given
    Map<String, String[]> posted =
        Map.of(
            "street", typed(" Via dei Colli "),
            "parcels[2].sheet", typed("113"),
            "parcels[0].sheet", typed("112"),
            "parcels[0].parcel", typed("245"),
            "parcels[1].sheet", typed(""));
    // when
    Map<String, Object> answers = Answers.posted(permit.section("localizzazione"), posted);
    // then
    assertThat(answers).containsEntry("street", "Via dei Colli");
    assertThat((List<?>) answers.get("parcels")).extracting("sheet").containsExactly("112", "113");
  }

  @Test
  void nothingThatTheFormDoesNotAskIsTaken() {
    // when
    Map<String, Object> answers =
        Answers.posted(
            permit.section("dichiarazioni"), Map.of("state", typed("granted"), "due", typed("x")));
    // then
    assertThat(answers).doesNotContainKeys("state", "due");
  }

  @Test
  void controlCharactersGoAndNamesStayAsTheyAre() {
    // when
    Map<String, Object> answers =
        Answers.posted(
            permit.section("soggetti"),
            Map.of("holderLastName", typed("D'Angò\u0000 <3"), "attorneyDeclared", typed("true")));
    // then
    assertThat(answers)
        .containsEntry("holderLastName", "D'Angò <3")
        .containsEntry("attorneyDeclared", true);
  }

  private static String[] typed(String value) {
    return new String[] {value};
  }
}
