package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.applications.InstanceView;
import it.sportello.conferences.Conferences;
import it.sportello.documents.DocumentId;
import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that a case holds, put together for one page. */
@Component
class CaseFile {

  private static final Set<ActKind> FOR_BODIES =
      Set.of(
          ActKind.CONFERENCE_NOTICE,
          ActKind.ASSENT_REQUEST,
          ActKind.MEETING_CALL,
          ActKind.MEETING_MINUTES,
          ActKind.DETERMINATION);

  private final Applications applications;
  private final Conferences conferences;
  private final CaseTerms terms;
  private final CaseRecords records;
  private final CaseSheets sheets;
  private final CaseAccess access;

  CaseFile(
      Applications applications,
      Conferences conferences,
      CaseTerms terms,
      CaseRecords records,
      CaseSheets sheets,
      CaseAccess access) {
    this.applications = applications;
    this.conferences = conferences;
    this.terms = terms;
    this.records = records;
    this.sheets = sheets;
    this.access = access;
  }

  /** What is written about the case, with the case itself: whoever reads it first asks no more. */
  CaseSheet sheet(CaseNumber number) {
    return sheets.of(number.value());
  }

  CaseView view(Proceeding proceeding) {
    return view(proceeding, sheet(proceeding.number()));
  }

  CaseView view(Proceeding proceeding, CaseSheet sheet) {
    var number = proceeding.number();
    return new CaseView(
        proceeding.summary(),
        proceeding.protocol(),
        proceeding.silenceIsAssent(),
        applications.ofCase(number),
        terms.of(proceeding),
        sheet.timeline(),
        forActor(proceeding, sheet.acts()),
        sheet.requests(),
        sheet.checklist(),
        proceeding.findings(),
        proceeding.reasons(),
        conferences.view(number),
        sheet.openTasks());
  }

  /**
   * Parties and staff see all papers; a body sees what was filed and the acts of the conference.
   */
  List<DocumentId> papers(Proceeding proceeding) {
    ApplicationView application = applications.ofCase(proceeding.number());
    List<DocumentId> papers =
        new ArrayList<>(application.attachments().stream().map(Attachment::document).toList());
    for (InstanceView instance : applications.instances(proceeding.number())) {
      instance.instance().ifPresent(papers::add);
      instance.descriptor().ifPresent(papers::add);
    }
    forActor(proceeding, records.acts(proceeding.number()))
        .forEach(act -> papers.add(act.document()));
    records.requests(proceeding.number()).stream()
        .flatMap(request -> request.items().stream())
        .flatMap(item -> item.document().stream())
        .forEach(papers::add);
    return papers;
  }

  private List<ActView> forActor(Proceeding proceeding, List<ActView> acts) {
    Actor actor = access.actor();
    boolean onlyConvened =
        (access.isConvened(actor, proceeding) || access.wasHeard(actor, proceeding))
            && !applications.isPartyTo(proceeding.number(), actor)
            && !actor.serves(proceeding.office());
    return acts.stream()
        .filter(act -> !onlyConvened || FOR_BODIES.contains(act.kind()))
        .collect(Collectors.toList());
  }
}
