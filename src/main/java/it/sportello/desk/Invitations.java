package it.sportello.desk;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.conferences.Invitation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a form of convening: each body with its reason, proposed or typed. */
@Component
class Invitations {

  private final Consultations consultations;
  private final Territory territory;

  Invitations(Consultations consultations, Territory territory) {
    this.consultations = consultations;
    this.territory = territory;
  }

  Convocation of(CaseNumber number, ConveningForm form, Map<String, String[]> fields) {
    List<AuthorityToHear> proposed = consultations.proposed(number);
    List<Invitation> invited =
        form.chosen().stream().flatMap(id -> invitations(id, proposed, fields)).toList();
    return new Convocation(
        invited, form.newcomers(), leftOut(proposed, form, fields), form.thirdParties());
  }

  /** A body may be proposed for several interests: it is convened for all of them. */
  private Stream<Invitation> invitations(
      String id, List<AuthorityToHear> proposed, Map<String, String[]> fields) {
    List<Invitation> reasons = new ArrayList<>();
    proposed.stream()
        .filter(body -> body.authority().id().value().equals(id))
        .map(Convening::invitation)
        .forEach(reasons::add);
    if (reasons.isEmpty()) {
      reasons.add(unproposed(id, text(fields, "reason-" + id)));
    }
    return reasons.stream();
  }

  private Invitation unproposed(String id, String reason) {
    AuthorityView body = territory.authority(Entered.authority(id));
    if (reason.isEmpty()) {
      throw new StepRefused("reason-" + id, "Scrivi perché convochi %s.", body.name());
    }
    return new Invitation(body.id(), body.interest(), reason);
  }

  private static Map<AuthorityId, String> leftOut(
      List<AuthorityToHear> proposed, ConveningForm form, Map<String, String[]> fields) {
    Map<AuthorityId, String> reasons = new HashMap<>();
    for (AuthorityToHear body : proposed) {
      AuthorityId id = body.authority().id();
      if (!form.chosen().contains(id.value())) {
        reasons.put(id, text(fields, "left-" + id));
      }
    }
    return reasons;
  }

  private static String text(Map<String, String[]> fields, String name) {
    String[] typed = fields.get(name);
    return typed == null || typed.length == 0 ? "" : typed[0].strip();
  }
}
