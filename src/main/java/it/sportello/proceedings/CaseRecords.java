package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is written about a case beside its state: acts, requests, checks, open tasks. */
@Component
class CaseRecords {

  private final IssuedActs acts;
  private final DocumentRequests requests;
  private final CheckedItems checklist;
  private final TaskProjection tasks;
  private final EntityManager context;

  CaseRecords(
      IssuedActs acts,
      DocumentRequests requests,
      CheckedItems checklist,
      TaskProjection tasks,
      EntityManager context) {
    this.acts = acts;
    this.requests = requests;
    this.checklist = checklist;
    this.tasks = tasks;
    this.context = context;
  }

  List<ActView> acts(CaseNumber number) {
    return acts.findByCaseNumberOrderByIssuedAt(number.value()).stream()
        .map(IssuedAct::view)
        .toList();
  }

  List<RequestView> requests(CaseNumber number) {
    return requests.findByCaseNumberOrderBySentAt(number.value()).stream()
        .map(DocumentRequest::view)
        .toList();
  }

  Optional<DocumentRequest> openRequest(CaseNumber number) {
    return requests.findByCaseNumberOrderBySentAt(number.value()).stream()
        .filter(request -> request.view().isOpen())
        .findFirst();
  }

  boolean wasAsked(CaseNumber number, RequestView.Kind kind) {
    return requests(number).stream().anyMatch(request -> request.kind() == kind);
  }

  DocumentRequest save(DocumentRequest request) {
    return requests.save(request);
  }

  List<CheckedItem> checklist(CaseNumber number) {
    return checklist.findByCaseNumberOrderByPosition(number.value()).stream()
        .map(RecordedCheck::view)
        .toList();
  }

  void checked(CaseNumber number, List<CheckedItem> items) {
    checklist.deleteByCaseNumber(number.value());
    for (int position = 0; position < items.size(); position++) {
      context.persist(new RecordedCheck(number, position, items.get(position)));
    }
  }

  Set<String> openTasks(CaseNumber number) {
    return tasks.open(number);
  }
}
