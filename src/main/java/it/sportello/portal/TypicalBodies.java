package it.sportello.portal;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.catalogue.Catalogue;
import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import it.sportello.territory.Interest;
import it.sportello.territory.MunicipalityCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The bodies that may have to be heard, told before anybody has answered anything. */
@Component
class TypicalBodies {

  private final Catalogue catalogue;

  TypicalBodies(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Every body that some answer to the form calls in, once each, with the first reason for it. */
  Collection<AuthorityToHear> of(Form form, MunicipalityCode municipality) {
    Map<Interest, AuthorityToHear> bodies = new LinkedHashMap<>();
    form.sections().stream()
        .map(Section::fields)
        .flatMap(TypicalBodies::choices)
        .flatMap(choice -> catalogue.authoritiesToHear(municipality, choice).stream())
        .forEach(body -> bodies.putIfAbsent(body.interest(), body));
    return bodies.values();
  }

  private static Stream<Map<String, Object>> choices(List<Field> fields) {
    return fields.stream()
        .flatMap(
            field ->
                Stream.concat(
                    field.options().stream()
                        .map(option -> Map.<String, Object>of(field.key(), option.value())),
                    choices(field.children())));
  }
}
