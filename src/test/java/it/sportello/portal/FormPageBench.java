package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.bench.Table;
import it.sportello.demo.Stage;
import it.sportello.forms.Section;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import it.sportello.testing.WholeHouse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The questions of a section, with their conditions, against a plain page of Thymeleaf with as many
 * fields written by hand in a loop.
 */
@WholeHouse
class FormPageBench {

  private static final int WARM = 300;
  private static final int TIMES = 400;
  private static final double BAR = 1.5;

  @Autowired private Stage stage;
  @Autowired private Drafts drafts;
  @Autowired private Questions questions;
  @Autowired private SpringTemplateEngine templates;
  @Autowired private ApplicationContext spring;
  @Autowired private ConversionService mvcConversionService;

  /** A field as a page written by hand would have it. */
  public record Plain(String kind, String name, String label, String help, String value) {}

  @Test
  void aFormPageAgainstAPlainOne() {
    ApplicationId id = stage.draft(Stage.PERMIT);
    Draft draft = stage.as(Stage.ARCHITECT, () -> drafts.open(id));
    Section section = draft.form().section("soggetti");
    Map<String, Object> answers = draft.application().section("soggetti");
    List<Plain> plain = plain(questions.answered(section, answers));
    Supplier<String> ours =
        () ->
            page(
                "bench/ours",
                Map.of("questions", questions.answered(section, answers), "draft", draft));
    Supplier<String> bare = () -> page("bench/plain", Map.of("fields", plain));
    assertThat(ours.get()).contains("name=\"holderFirstName\"");
    assertThat(bare.get().split("class=\"field\"")).hasSize(plain.size() + 1);
    times(ours, WARM);
    times(bare, WARM);
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      mine.addAll(times(ours, 1));
      theirs.addAll(times(bare, 1));
    }
    Table.compare(
        "form page of %d fields against a plain one, ms".formatted(plain.size()),
        median(mine),
        median(theirs),
        "ratio ≤ " + BAR);
  }

  private List<Plain> plain(List<Question> asked) {
    return questions.flat(asked).stream()
        .map(
            q ->
                new Plain(
                    q.field().options().isEmpty() ? "text" : "radio",
                    q.name(),
                    q.field().label().it(),
                    q.field().help().it(),
                    q.text()))
        .toList();
  }

  private String page(String template, Map<String, Object> model) {
    var servlets = new MockServletContext();
    var exchange =
        JakartaServletWebApplication.buildApplication(servlets)
            .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
    var context = new WebContext(exchange, Locale.ITALIAN, model);
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(spring, mvcConversionService));
    return templates.process(template, context);
  }

  private static List<Double> times(Supplier<String> work, int times) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      work.get();
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    return millis;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
