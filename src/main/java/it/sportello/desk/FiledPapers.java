package it.sportello.desk;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Attachment;
import it.sportello.applications.FormInWords;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Text;
import it.sportello.proceedings.ActView;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.RequestView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The papers of a case that the actor may open, each under what it is for. */
@Component
class FiledPapers {

  private final FormInWords answers;
  private final Documents documents;

  FiledPapers(FormInWords answers, Documents documents) {
    this.answers = answers;
    this.documents = documents;
  }

  /** What was filed with the application and afterwards, and the acts of the desk. */
  Papers of(CaseView view) {
    Map<DocumentId, Text> named = named(view.application(), view.requests());
    List<DocumentId> ids = new ArrayList<>(named.keySet());
    view.acts().forEach(act -> ids.add(act.document()));
    Map<DocumentId, DocumentView> documents =
        this.documents.views(ids).stream()
            .collect(Collectors.toMap(DocumentView::id, Function.identity(), (one, same) -> one));
    return new Papers(filed(named, documents), acts(view.acts(), documents));
  }

  private Map<DocumentId, Text> named(ApplicationView application, List<RequestView> requests) {
    Map<String, Text> labels =
        answers.form(application).documents().stream()
            .collect(Collectors.toMap(RequiredDocument::code, RequiredDocument::label));
    Map<DocumentId, Text> named = new LinkedHashMap<>();
    for (Attachment attachment : application.attachments()) {
      Text label = labels.getOrDefault(attachment.requirement(), Text.EMPTY);
      named.put(attachment.document(), label);
    }
    requests.stream()
        .flatMap(request -> request.items().stream())
        .forEach(i -> i.document().ifPresent(d -> named.put(d, new Text(i.what(), i.what()))));
    return named;
  }

  /** The last first. */
  private static List<Act> acts(List<ActView> acts, Map<DocumentId, DocumentView> views) {
    List<Act> last = new ArrayList<>();
    for (ActView act : acts) {
      last.add(0, new Act(act, views.get(act.document())));
    }
    return last;
  }

  private static List<Paper> filed(
      Map<DocumentId, Text> named, Map<DocumentId, DocumentView> views) {
    return named.entrySet().stream()
        .filter(paper -> views.containsKey(paper.getKey()))
        .map(paper -> new Paper(paper.getValue(), views.get(paper.getKey())))
        .toList();
  }

  /** The papers that were filed, and the acts, the last first. */
  record Papers(List<Paper> filed, List<Act> acts) {}

  /** A document and what it is for. */
  record Paper(Text label, DocumentView document) {}

  /** An act and its document. */
  record Act(ActView act, DocumentView document) {}
}
