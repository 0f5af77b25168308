package it.sportello.payments;

import it.sportello.applications.ApplicationView;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.law.LegalBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The hash for which stamp duty is paid along: of all answers and all files of an application. */
@Component
@LegalBasis("D.P.R. 642/1972")
class StampedDocuments {

  private final Documents documents;

  StampedDocuments(Documents documents) {
    this.documents = documents;
  }

  /** SHA-256 in Base64: another one as soon as an answer or a file is another. */
  String hash(ApplicationView application) {
    String files =
        documents.views(application.attachments().stream().map(a -> a.document()).toList()).stream()
            .map(DocumentView::sha256)
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((application.digest() + "\n" + files).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
