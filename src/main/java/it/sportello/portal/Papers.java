package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Attachment;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.forms.Form;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Text;
import it.sportello.pages.Downloads;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists the files of an application and hands them out; whoever asks has checked the right. */
@Component
class Papers {

  private final Documents documents;
  private final Downloads downloads;

  Papers(Documents documents, Downloads downloads) {
    this.documents = documents;
    this.downloads = downloads;
  }

  /** What was attached in answer to one requirement. */
  List<Paper> of(ApplicationView application, RequiredDocument required) {
    return application.attachments(required.code()).stream()
        .map(attachment -> paper(attachment, required.label()))
        .toList();
  }

  /** All that was attached, in the order of the form. */
  List<Paper> of(ApplicationView application, Form form) {
    return form.documents().stream().flatMap(d -> of(application, d).stream()).toList();
  }

  DocumentView view(DocumentId id) {
    return documents.view(id);
  }

  /** The file as something to keep, never to be shown by the browser as part of the site. */
  ResponseEntity<Resource> download(DocumentId id) {
    return downloads.of(id);
  }

  private Paper paper(Attachment attachment, Text purpose) {
    return new Paper(
        attachment.id(), purpose, documents.view(attachment.document()), attachment.holds());
  }
}
