package it.sportello.applications;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.documents.ScanState;
import it.sportello.documents.SignatureReport;
import it.sportello.documents.SignatureReport.Indication;
import it.sportello.documents.SignatureReport.Signature;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the files beside an application may be filed: harmless, and signed as they must be. */
@Component
@LegalBasis("D.Lgs. 82/2005, artt. 20, 24 e 65")
class PaperChecks {

  private final Documents documents;
  private final boolean signaturesBlock;

  /**
   * @param signaturesBlock whether a missing signature keeps from filing; otherwise the officer
   *     sees it, and may ask for it as an integration
   */
  PaperChecks(
      Documents documents,
      @Value("${sportello.applications.signatures-block:false}") boolean signaturesBlock) {
    this.documents = documents;
    this.signaturesBlock = signaturesBlock;
  }

  List<PaperFault> of(ApplicationView view, List<RequiredDocument> required) {
    Map<DocumentId, DocumentView> kept =
        documents.views(view.attachments().stream().map(Attachment::document).toList()).stream()
            .collect(Collectors.toMap(DocumentView::id, document -> document, (one, same) -> one));
    return required.stream()
        .flatMap(
            one ->
                view.attachments(one.code()).stream()
                    .map(file -> kept.get(file.document()))
                    .filter(Objects::nonNull)
                    .flatMap(document -> of(one, document)))
        .toList();
  }

  private Stream<PaperFault> of(RequiredDocument required, DocumentView document) {
    return Stream.of(scan(document), signature(required, document))
        .flatMap(Optional::stream)
        .map(fault -> fault.at(required.code()));
  }

  private static Optional<Fault> scan(DocumentView document) {
    if (document.scan() == ScanState.WAITING) {
      return Fault.blocking(
          "in-verifica",
          "«%s» è in verifica: l’invio attende pochi minuti.".formatted(document.name()),
          "“%s” is being checked: filing waits a few minutes.".formatted(document.name()));
    }
    return document.scan() == ScanState.HARMFUL
        ? Fault.blocking(
            "malware",
            "«%s» contiene software dannoso: toglilo.".formatted(document.name()),
            "“%s” contains harmful software: remove it.".formatted(document.name()))
        : Optional.empty();
  }

  private Optional<Fault> signature(RequiredDocument required, DocumentView document) {
    SignatureReport report = document.signature();
    if (report == null) {
      return required.signed() ? Optional.of(unsigned(document)) : Optional.empty();
    }
    return report.signatures().stream()
        .filter(one -> one.indication() != Indication.VALID)
        .max((one, other) -> one.indication().compareTo(other.indication()))
        .map(one -> doubtful(document, one));
  }

  private Fault unsigned(DocumentView document) {
    return new Fault(
        "firma-mancante",
        new Text(
            "«%s» va firmato digitalmente e non risulta firmato.".formatted(document.name()),
            "“%s” must be signed digitally and bears no signature.".formatted(document.name())),
        signaturesBlock);
  }

  private static Fault doubtful(DocumentView document, Signature signature) {
    boolean broken = signature.indication() == Indication.INVALID;
    return new Fault(
        broken ? "firma-non-valida" : "firma-incerta",
        new Text(
            "«%s», firma di %s: %s"
                .formatted(document.name(), signature.signer(), signature.reason()),
            "“%s”, signature of %s: %s"
                .formatted(document.name(), signature.signer(), signature.reason())),
        broken);
  }

  private record Fault(String code, Text words, boolean blocking) {

    static Optional<Fault> blocking(String code, String italian, String english) {
      return Optional.of(new Fault(code, new Text(italian, english), true));
    }

    PaperFault at(String requirement) {
      return new PaperFault(requirement, code, words, blocking);
    }
  }
}
