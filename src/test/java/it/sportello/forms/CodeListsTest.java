package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into a field with a code list means one entry, or is said not to. */
class CodeListsTest {

  private final CodeLists lists = new CodeLists(List.of());

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "countries,FR,FR,a code",
    "countries,francia,FR,a name in small letters",
    "countries,Francia (FR),FR,both",
    "countries,Atlantide,,no such country",
    "legalForms,societa per azioni,SPA,a name without accents",
    "ateco,47.24,47.24,a code with a point",
    "ateco,pane,,only a part of a name",
    "registers,geologists,geologists,a register"
  })
  void meansOneEntryOrNone(String list, String typed, String code, String why) {
    var meaning = lists.named(list).meaning(typed).map(CodeList.Entry::code);
    assertThat(meaning.orElse(null)).as(why).isEqualTo(code);
  }

  @Test
  void whatBeginsSoComesFirst() {
    assertThat(lists.named("countries").search("ita", 5))
        .extracting(CodeList.Entry::code)
        .startsWith("IT");
    assertThat(lists.named("ateco").search("commercio", 3)).hasSize(3);
  }

  @Test
  void anUnknownListIsSaid() {
    assertThatThrownBy(() -> lists.named("castles")).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "01234567897,true",
    "01234567890,false",
    "RSSNNA80A41A944Z,true",
    "RSSNNA80A41A944X,false",
    "123,false"
  })
  void theCodeOfAFirmIsThatOfAFirmOrOfAPerson(String code, boolean right) {
    var findings = new FirmCodeCheck().findings(code, new FieldCheck.Context("037006"));
    assertThat(findings.isEmpty()).isEqualTo(right);
  }
}
