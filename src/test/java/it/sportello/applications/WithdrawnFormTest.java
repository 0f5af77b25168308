package it.sportello.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Forms;
import it.sportello.forms.ImportedForms;
import it.sportello.testing.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a form that is used no more nothing is begun, and it says why. */
@WholeHouse
class WithdrawnFormTest {

  @Autowired private Forms forms;

  @Test
  void nothingIsBegunOnIt() {
    // given
    Procedure trial = mock(Procedure.class);
    when(trial.form()).thenReturn("withdrawn-trial");
    Catalogue catalogue = mock(Catalogue.class);
    when(catalogue.procedure("trial")).thenReturn(trial);
    var applications = new ApplicationForms(catalogue, forms, mock(ImportedForms.class));
    // when, then
    assertThat(forms.form("withdrawn-trial").isWithdrawn()).isTrue();
    assertThatThrownBy(() -> applications.toBegin("trial"))
        .isInstanceOfSatisfying(
            FormWithdrawn.class,
            withdrawn -> assertThat(withdrawn.reason().it()).contains("Sostituito"));
  }
}
