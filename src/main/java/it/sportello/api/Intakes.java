package it.sportello.api;

import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.identity.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Takes the body of a request as a file, streamed to the store and inspected there. */
@Component
class Intakes {

  private final Documents documents;
  private final CurrentActor currentActor;

  Intakes(Documents documents, CurrentActor currentActor) {
    this.documents = documents;
    this.currentActor = currentActor;
  }

  DocumentId take(String name, HttpServletRequest request) {
    String owner = currentActor.get().id().value();
    return documents.store(IncomingFile.upload(request::getInputStream, name, owner)).id();
  }
}
