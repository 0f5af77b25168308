package it.sportello.applications;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.forms.RequiredDocument;
import it.sportello.testing.WholeHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A power of attorney that was uploaded falls when the people it names change (art. 38). */
@WholeHouse
class PowerOfAttorneyTest {

  private static final String PEOPLE = "soggetti";

  @Autowired private Applications applications;
  @Autowired private Stage stage;

  private ApplicationId draft;
  private Map<String, Object> people;

  @BeforeEach
  void aDraftThatIsReady() {
    draft = stage.draft(Stage.PERMIT);
    people = stage.view(draft).answers().get(PEOPLE);
  }

  @Test
  void anotherHolderNeedsAnotherPowerOfAttorney() {
    // when
    answer(Map.of("holderFirstName", "Ugo"));
    // then
    assertThat(missing()).containsExactly("powerOfAttorney");
  }

  @Test
  void holdsAgainWhenThePeopleAreWhoTheyWere() {
    // given
    answer(Map.of("holderFirstName", "Ugo"));
    // when
    answer(Map.of());
    // then
    assertThat(missing()).isEmpty();
  }

  @Test
  void otherAnswersDoNotTouchIt() {
    // given
    Map<String, Object> place = new HashMap<>(stage.view(draft).answers().get("localizzazione"));
    place.put("houseNumber", "25");
    // when
    stage.as(Stage.ARCHITECT, () -> applications.save(draft, "localizzazione", place));
    // then
    assertThat(missing()).isEmpty();
  }

  private void answer(Map<String, Object> changed) {
    Map<String, Object> given = new HashMap<>(people);
    given.putAll(changed);
    stage.as(Stage.ARCHITECT, () -> applications.save(draft, PEOPLE, given));
  }

  private List<String> missing() {
    return stage
        .as(Stage.ARCHITECT, () -> applications.readiness(draft))
        .missingDocuments()
        .stream()
        .map(RequiredDocument::code)
        .toList();
  }
}
