package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;

/** An instance from a stranger is valid or has findings; nothing that is in it stops the check. */
class InstanceFuzzTest {

  private static final NationalForms FORMS =
      new NationalForms(FormsPackage.open(Path.of("src/test/resources/forms-package")));

  @FuzzTest(maxDuration = "60s")
  void anInstanceIsCheckedAndReadOrRefused(byte[] instance) {
    List<Finding> findings = FORMS.check("sample", instance);
    try {
      assertThat(FORMS.read("sample", instance)).isNotNull();
      assertThat(findings).noneMatch(Finding::blocks);
    } catch (AnswersRefused refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
