package it.sportello.pages;

import it.sportello.forms.Field;
import it.sportello.forms.FormError;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes questions as HTML. A page has dozens of them, each with a score of attributes, and
 * evaluating those in a template took ten times as long; only the map is a template of its own.
 */
@Component("questionMarkup")
class QuestionMarkup {

  private static final int SHORT = 20;
  private static final String BUTTON = "btn btn-outline-primary btn-sm";

  private final Display show;
  private final MessageSource messages;

  QuestionMarkup(Display show, MessageSource messages) {
    this.show = show;
    this.messages = messages;
  }

  public String of(Question question) {
    var html = new Markup();
    write(question, html);
    return html.toString();
  }

  private void write(Question q, Markup html) {
    switch (q.field().widget()) {
      case "note" -> html.line("p", label(q), "class", "form-note");
      case "group" -> group(q, html);
      case "repeated" -> list(q, html);
      case "radio", "checklist" -> choices(q, html);
      case "checkbox" -> tick(q, html);
      default -> labelled(q, html);
    }
  }

  private void group(Question q, Markup html) {
    html.open("fieldset", "class", "group", "id", q.id()).line("legend", label(q));
    about(q, html);
    q.children().forEach(child -> write(child, html));
    html.close("fieldset");
  }

  private void list(Question q, Markup html) {
    html.open(
            "fieldset",
            "class",
            "group",
            "id",
            q.id(),
            "tabindex",
            "-1",
            "aria-describedby",
            q.describedBy())
        .line("legend", label(q) + (q.field().isRequired() ? "*" : ""));
    about(q, html);
    int rows = q.rows().size();
    for (int row = 0; row < rows; row++) {
      String last = row == rows - 1 ? q.id() + "-ultima" : null;
      String named = label(q) + " " + (row + 1);
      html.open("div", "class", "row-group", "role", "group", "aria-label", named, "id", last);
      html.open("div", "class", "row-fields");
      q.rows().get(row).forEach(child -> write(child, html));
      html.close("div");
      if (rows > 1 || q.isAnswered()) {
        String press = "togli:%s:%d".formatted(q.field().key(), row);
        button(html, press, say("portal.row.remove", row + 1), "btn btn-outline-danger btn-sm");
      }
      html.close("div");
    }
    button(html, "aggiungi:" + q.field().key(), say("portal.row.add"), BUTTON);
    html.close("fieldset");
  }

  private void choices(Question q, Markup html) {
    html.open(
        "fieldset",
        "class",
        shell(q),
        "id",
        q.id(),
        "tabindex",
        "-1",
        "data-field",
        q.name(),
        "aria-describedby",
        q.describedBy());
    html.open("legend");
    words(q, html);
    html.close("legend");
    about(q, html);
    String type = q.field().widget().equals("radio") ? "radio" : "checkbox";
    int number = 1;
    for (Field.Option option : q.field().options()) {
      String id = q.id() + "-" + number++;
      String checked = q.holds(option.value()) ? "checked" : null;
      html.open("div", "class", "choice");
      html.open(
          "input",
          "type",
          type,
          "name",
          q.name(),
          "value",
          option.value(),
          "id",
          id,
          "checked",
          checked);
      html.line("label", show.text(option.label()), "for", id).close("div");
    }
    html.close("fieldset");
  }

  private void tick(Question q, Markup html) {
    html.open("div", "class", shell(q), "data-field", q.name());
    about(q, html);
    html.open("div", "class", "choice");
    String checked = q.isTicked() ? "checked" : null;
    input(q, html, "type", "checkbox", "value", "true", "checked", checked);
    html.open("label", "for", q.id());
    words(q, html);
    html.close("label").close("div").close("div");
  }

  private void labelled(Question q, Markup html) {
    html.open("div", "class", shell(q), "data-field", q.name());
    html.open("label", "class", "field-label", "for", q.id());
    words(q, html);
    html.close("label");
    about(q, html);
    String longest = String.valueOf(q.field().rules().maxLength());
    switch (q.field().widget()) {
      case "select" -> select(q, html);
      case "map" -> {
        element(q, html, "textarea", "rows", "4", "maxlength", longest, "spellcheck", "false");
        html.text(q.text()).close("textarea");
      }
      case "long_text" -> {
        element(q, html, "textarea", "rows", "5", "maxlength", longest);
        html.text(q.text()).close("textarea");
      }
      case "date" -> input(q, html, "type", "date", "value", q.text());
      case "number" -> number(q, html);
      case "code" -> code(q, html);
      default ->
          input(
              q,
              html,
              "type",
              "text",
              "value",
              q.text(),
              "maxlength",
              longest,
              "class",
              q.field().rules().maxLength() <= SHORT ? "short" : null,
              "inputmode",
              q.field().rules().check().equals("email") ? "email" : null);
    }
    html.close("div");
  }

  private void select(Question q, Markup html) {
    element(q, html, "select");
    html.line("option", say("portal.choose"), "value", "");
    for (Field.Option option : q.field().options()) {
      String selected = q.holds(option.value()) ? "selected" : null;
      html.line("option", show.text(option.label()), "value", option.value(), "selected", selected);
    }
    html.close("select");
  }

  private void number(Question q, Markup html) {
    html.open("div", "class", "with-unit");
    input(
        q,
        html,
        "type",
        "text",
        "inputmode",
        "decimal",
        "maxlength",
        "20",
        "class",
        "short",
        "value",
        q.text());
    String unit = q.field().rules().unit();
    if (!unit.isEmpty() && !q.field().label().it().contains(unit)) {
      html.text(" ").line("span", unit);
    }
    html.close("div");
  }

  private void code(Question q, Markup html) {
    html.open("div", "class", "with-unit");
    input(
        q,
        html,
        "type",
        "text",
        "autocomplete",
        "off",
        "maxlength",
        "200",
        "value",
        q.text(),
        "data-codes",
        "/elenchi/" + q.field().rules().codeList());
    html.text(" ").open("button", "class", BUTTON, "name", "azione", "value", "cerca:" + q.name());
    html.text(say("portal.codes.search"));
    html.line("span", ": " + label(q), "class", "visually-hidden").close("button").close("div");
  }

  private void input(Question q, Markup html, String... more) {
    element(q, html, "input", more);
  }

  /** An element that takes the answer, with what tells a screen reader about it. */
  private void element(Question q, Markup html, String tag, String... more) {
    String[] attributes = {
      "name",
      q.name(),
      "id",
      q.id(),
      "aria-describedby",
      q.describedBy(),
      "aria-invalid",
      q.isWrong() ? "true" : null,
      "aria-required",
      q.field().isRequired() ? "true" : null
    };
    String[] all = Arrays.copyOf(more, more.length + attributes.length);
    System.arraycopy(attributes, 0, all, more.length, attributes.length);
    html.open(tag, all);
  }

  private void words(Question q, Markup html) {
    html.text(label(q));
    if (q.field().isRequired()) {
      html.line("span", "*", "aria-hidden", "true");
      html.line("span", " (" + say("portal.field.required") + ")", "class", "visually-hidden");
    } else if (!q.field().widget().equals("checkbox")) {
      String how = q.field().rules().expected() ? "portal.field.expected" : "portal.field.optional";
      html.line("span", " (" + say(how) + ")", "class", "optional");
    }
  }

  /** What goes with a field: what is wrong, help, the provision. */
  private void about(Question q, Markup html) {
    findings(q, q.findings(), html);
    if (!q.field().help().isEmpty()) {
      html.line("span", show.text(q.field().help()), "class", "help", "id", q.id() + "-aiuto");
    }
    if (!q.field().legalBasis().isEmpty()) {
      html.line("span", q.field().legalBasis(), "class", "legal d-block");
    }
  }

  private void findings(Question q, List<FormError> findings, Markup html) {
    if (findings.isEmpty()) {
      return;
    }
    html.open("div", "id", q.id() + "-errore");
    for (FormError finding : findings) {
      String kind = finding.blocking() ? "portal.error.prefix" : "portal.warning.prefix";
      html.open("p", "class", finding.blocking() ? "wrong" : "warn");
      html.line("span", say(kind), "class", "visually-hidden").text(" ");
      html.text(show.text(finding.message())).close("p");
    }
    html.close("div");
  }

  private static void button(Markup html, String press, String words, String look) {
    html.line("button", words, "class", look, "name", "azione", "value", press);
  }

  private static String shell(Question q) {
    return q.isWrong() ? "field is-wrong" : "field";
  }

  private String label(Question q) {
    return show.text(q.field().label());
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
