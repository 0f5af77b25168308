package it.sportello.documents;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.ValidationLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.client.http.IgnoreDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import it.sportello.documents.SignatureReport.Signature;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Verifies the signatures of a file with EU DSS, against the trusted certificates, off line. */
@Component
@LegalBasis("D.Lgs. 82/2005, artt. 20 e 24; Reg. (UE) 910/2014, art. 32")
class SignatureCheck {

  private final TrustAnchors anchors;
  private final Clock clock;

  SignatureCheck(TrustAnchors anchors, Clock clock) {
    this.anchors = anchors;
    this.clock = clock;
  }

  List<Signature> check(Inspector.Candidate file, boolean wholeCovered) {
    Instant now = clock.instant();
    try {
      Reports reports = validator(file, now).validateDocument();
      DiagnosticData data = reports.getDiagnosticData();
      var verdict = new SignatureVerdict(reports.getSimpleReport(), now, wholeCovered);
      return data.getSignatures().stream().map(verdict::on).toList();
    } catch (DSSException | IllegalArgumentException | NullPointerException malformed) {
      throw FileRefused.because(FileRefused.Reason.DAMAGED, file.name());
    }
  }

  private SignedDocumentValidator validator(Inspector.Candidate file, Instant now) {
    var document = new FileDocument(file.path().toFile());
    SignedDocumentValidator validator =
        file.type() == FileType.PDF
            ? pdfValidator(document)
            : SignedDocumentValidator.fromDocument(document);
    validator.setCertificateVerifier(offline());
    validator.setSignaturePolicyProvider(withoutPolicies());
    validator.setValidationTime(Date.from(now));
    validator.setValidationLevel(ValidationLevel.BASIC_SIGNATURES);
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  /** Pages are never painted: a page may be as large as a square kilometre. */
  private static PDFDocumentValidator pdfValidator(FileDocument document) {
    var differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    var factory = new PdfBoxDefaultObjectFactory();
    factory.setPdfDifferencesFinder(differences);
    var validator = new PDFDocumentValidator(document);
    validator.setPdfObjFactory(factory);
    return validator;
  }

  private CommonCertificateVerifier offline() {
    var verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setCrlSource(null);
    verifier.setOcspSource(null);
    verifier.setTrustedCertSources(anchors.current());
    return verifier;
  }

  private static SignaturePolicyProvider withoutPolicies() {
    var provider = new SignaturePolicyProvider();
    provider.setDataLoader(new IgnoreDataLoader());
    return provider;
  }
}
