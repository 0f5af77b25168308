package it.sportello.desk;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Weighing;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ConditionsTogether;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Preliminaries;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the forms of the next steps what they offer to choose from. */
@Component
class StepForms {

  private final Identity identity;
  private final Consultations consultations;
  private final Territory territory;
  private final Checklist checklist;
  private final ConferenceMeetings meetings;
  private final ConditionsTogether conditions;
  private final Preliminaries preliminaries;

  StepForms(
      Identity identity,
      Consultations consultations,
      Territory territory,
      Checklist checklist,
      ConferenceMeetings meetings,
      ConditionsTogether conditions,
      Preliminaries preliminaries) {
    this.identity = identity;
    this.consultations = consultations;
    this.territory = territory;
    this.checklist = checklist;
    this.meetings = meetings;
    this.conditions = conditions;
    this.preliminaries = preliminaries;
  }

  void fill(Dossier dossier, Model model) {
    for (Dossier.NextStep next : dossier.steps()) {
      if (next.mine()) {
        fill(next.step(), dossier, model);
      }
    }
  }

  private void fill(DeskStep step, Dossier dossier, Model model) {
    CaseNumber number = dossier.view().summary().number();
    switch (step) {
      case NAME_OFFICER ->
          model.addAttribute("staff", identity.staffOf(dossier.view().summary().office()));
      case CHECK_COMPLETENESS -> model.addAttribute("items", checklist.of(dossier.view()));
      case EXAMINE -> model.addAttribute("proposed", consultations.proposed(number));
      case CONVENE -> bodies(number, model);
      case CALL_MEETING -> model.addAttribute("window", meetings.window(number));
      case WEIGH_POSITIONS -> weighing(dossier, model);
      case ADOPT_DETERMINATION -> determination(dossier, model);
      default -> {}
    }
  }

  private void weighing(Dossier dossier, Model model) {
    ConferenceView conference = dossier.view().conference().orElseThrow();
    model.addAttribute("weighing", Weighing.of(conference.voices()));
  }

  private void determination(Dossier dossier, Model model) {
    weighing(dossier, model);
    ConferenceView conference = dossier.view().conference().orElseThrow();
    model.addAttribute("sheet", conditions.sheet(dossier.view().summary().number()));
    model.addAttribute(
        "efficacy",
        conference
            .outcome()
            .map(outcome -> Efficacy.of(outcome, conference.voices()))
            .orElse(Efficacy.NONE));
  }

  private void bodies(CaseNumber number, Model model) {
    List<AuthorityToHear> proposed = consultations.proposed(number);
    Set<AuthorityId> known =
        proposed.stream().map(body -> body.authority().id()).collect(Collectors.toSet());
    List<AuthorityView> others =
        territory.authorities().stream().filter(body -> !known.contains(body.id())).toList();
    model.addAttribute("proposed", proposed);
    model.addAttribute("others", others);
    model.addAttribute("preliminaries", preliminaries.before(number));
  }
}
