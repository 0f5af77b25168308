package it.sportello.desk;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conference: who is convened, what is made of what they say, how it ends. */
@Controller
class ConferenceController {

  private final Consultations consultations;
  private final Territory territory;

  ConferenceController(Consultations consultations, Territory territory) {
    this.consultations = consultations;
    this.territory = territory;
  }

  /** The reason for a body that nobody proposed comes in a field named after the body. */
  @PostMapping(Paths.CASE + "/conferenza")
  String convene(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") List<String> authorities,
      @RequestParam Map<String, String> fields,
      RedirectAttributes flash) {
    List<AuthorityToHear> proposed = consultations.proposed(number);
    List<Invitation> invitations =
        authorities.stream().map(id -> invitation(id, proposed, fields)).toList();
    consultations.convene(number, invitations);
    return Reply.done(number, "convene", flash);
  }

  @PostMapping(Paths.CASE + "/valutazione")
  String appraise(@PathVariable CaseNumber number, AppraisalForm form, RedirectAttributes flash) {
    Appraisal appraisal = Entered.choice(form.appraisal(), "appraisal");
    consultations.appraise(number, appraisal, form.reasons());
    return Reply.done(number, "appraisePositions", flash);
  }

  @PostMapping(Paths.CASE + "/determinazione")
  String determine(@PathVariable CaseNumber number, RedirectAttributes flash) {
    consultations.adoptDetermination(number);
    return Reply.done(number, "adoptDetermination", flash);
  }

  private Invitation invitation(
      String id, List<AuthorityToHear> proposed, Map<String, String> fields) {
    return proposed.stream()
        .filter(body -> body.authority().id().value().equals(id))
        .findFirst()
        .map(b -> new Invitation(b.authority().id(), b.interest(), reason(b)))
        .orElseGet(() -> unproposed(id, fields.getOrDefault("reason-" + id, "").strip()));
  }

  private Invitation unproposed(String id, String reason) {
    AuthorityView body = territory.authority(new AuthorityId(id));
    if (reason.isEmpty()) {
      throw new StepRefused("reason-" + id, "Scrivi perché convochi " + body.name() + ".");
    }
    return new Invitation(body.id(), body.interest(), reason);
  }

  private static String reason(AuthorityToHear body) {
    return body.reason() + " (" + body.provision() + ")";
  }

  /** What the officer makes of the positions, and why. */
  record AppraisalForm(Appraisal appraisal, String reasons) {}
}
