package it.sportello.documents;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import it.sportello.documents.SignatureReport.Signature;
import it.sportello.law.LegalBasis;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is made of the findings of DSS about one signature, said in Italian. */
final class SignatureVerdict {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Europe/Rome"));

  /**
   * What DSS says when all that it lacks is news on revocation, which an off-line check has not.
   */
  private static final Set<SubIndication> REVOCATION_UNKNOWN =
      Set.of(SubIndication.TRY_LATER, SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE);

  private record Ruling(SignatureReport.Indication indication, String reason) {

    static Ruling invalid(String reason) {
      return new Ruling(SignatureReport.Indication.INVALID, reason);
    }

    static Ruling unsure(String reason) {
      return new Ruling(SignatureReport.Indication.INDETERMINATE, reason);
    }
  }

  private final SimpleReport report;
  private final Instant now;
  private final boolean wholeCovered;

  SignatureVerdict(SimpleReport report, Instant now, boolean wholeCovered) {
    this.report = report;
    this.now = now;
    this.wholeCovered = wholeCovered;
  }

  Signature on(SignatureWrapper signature) {
    CertificateWrapper certificate = signature.getSigningCertificate();
    Ruling ruling = rule(signature, certificate);
    return new Signature(
        certificate == null ? "Firmatario non identificato" : name(certificate),
        certificate == null ? null : certificate.getSubjectSerialNumber(),
        instant(signature.getClaimedSigningTime()),
        issuer(signature.getCertificateChain()),
        certificate != null && certificate.getNotAfter().toInstant().isBefore(now),
        ruling.indication(),
        ruling.reason());
  }

  private Ruling rule(SignatureWrapper signature, CertificateWrapper certificate) {
    return integrity(signature)
        .or(() -> trust(signature, certificate))
        .or(() -> validity(signature, certificate))
        .or(() -> rest(signature))
        .orElseGet(
            () ->
                new Ruling(
                    SignatureReport.Indication.VALID,
                    "Firma valida. L'eventuale revoca del certificato non è stata controllata."));
  }

  private Optional<Ruling> integrity(SignatureWrapper signature) {
    boolean intact = signature.getDigestMatchers().stream().allMatch(d -> d.isDataIntact());
    if (!intact) {
      return Optional.of(Ruling.invalid("Il documento è stato modificato dopo la firma."));
    }
    if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
      return Optional.of(Ruling.invalid("La firma non corrisponde al certificato."));
    }
    return signature.getPDFRevision() == null ? Optional.empty() : later(signature);
  }

  private Optional<Ruling> later(SignatureWrapper signature) {
    PDFRevisionWrapper revision = signature.getPDFRevision();
    boolean changed =
        !revision.getPdfUndefinedChanges().isEmpty()
            || !revision.getPdfAnnotationChanges().isEmpty()
            || !revision.getPdfPageDifferenceConcernedPages().isEmpty();
    if (changed) {
      return Optional.of(Ruling.invalid("Il documento è stato modificato dopo la firma."));
    }
    boolean explained =
        !revision.getPdfExtensionChanges().isEmpty()
            || !revision.getPdfSignatureOrFormFillChanges().isEmpty();
    return wholeCovered || explained
        ? Optional.empty()
        : Optional.of(Ruling.unsure("Dopo la firma è stato aggiunto al file qualcosa di ignoto."));
  }

  private static Optional<Ruling> trust(SignatureWrapper signature, CertificateWrapper signer) {
    if (signer == null) {
      return Optional.of(Ruling.unsure("Il certificato del firmatario non è nel file."));
    }
    List<CertificateWrapper> chain = signature.getCertificateChain();
    boolean issuersMayIssue =
        chain.stream().skip(1).allMatch(issuer -> issuer.isTrusted() || issuer.isCA());
    return signature.isTrustedChain() && issuersMayIssue
        ? Optional.empty()
        : Optional.of(
            Ruling.unsure("Il certificato è di un'autorità che non è fra quelle riconosciute."));
  }

  @LegalBasis("D.Lgs. 82/2005, art. 24, c. 4-bis")
  private Optional<Ruling> validity(SignatureWrapper signature, CertificateWrapper signer) {
    Instant until = signer.getNotAfter().toInstant();
    Instant proven = proven(signature).orElse(now);
    Instant claimed = instant(signature.getClaimedSigningTime());
    if (claimed != null && claimed.isAfter(until)) {
      return Optional.of(
          Ruling.invalid(
              "Il certificato era già scaduto il %s, prima della firma."
                  .formatted(DAY.format(until))));
    }
    if (proven.isAfter(until)) {
      return Optional.of(
          Ruling.unsure(
              ("Il certificato è scaduto il %s e nessuna marca temporale prova che la firma sia"
                      + " anteriore.")
                  .formatted(DAY.format(until))));
    }
    return proven.isBefore(signer.getNotBefore().toInstant())
        ? Optional.of(Ruling.invalid("Il certificato non è ancora valido."))
        : Optional.empty();
  }

  private Optional<Ruling> rest(SignatureWrapper signature) {
    Indication indication = report.getIndication(signature.getId());
    SubIndication detail = report.getSubIndication(signature.getId());
    if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
      return Optional.empty();
    }
    if (indication == Indication.TOTAL_FAILED || indication == Indication.FAILED) {
      return Optional.of(Ruling.invalid("La firma non ha superato la verifica."));
    }
    boolean timely = detail == SubIndication.OUT_OF_BOUNDS_NO_POE;
    return detail == null || timely || REVOCATION_UNKNOWN.contains(detail)
        ? Optional.empty()
        : Optional.of(Ruling.unsure("La verifica della firma non ha dato un esito certo."));
  }

  /** The earliest instant at which a trusted time stamp proves that the signature was there. */
  private static Optional<Instant> proven(SignatureWrapper signature) {
    return signature.getTimestampList().stream()
        .filter(TimestampWrapper::isMessageImprintDataIntact)
        .filter(stamp -> stamp.isSignatureIntact() && stamp.isTrustedChain())
        .map(stamp -> stamp.getProductionTime().toInstant())
        .min(Comparator.naturalOrder());
  }

  private static String name(CertificateWrapper certificate) {
    String common = certificate.getCommonName();
    return common == null ? certificate.getReadableCertificateName() : common;
  }

  private static String issuer(List<CertificateWrapper> chain) {
    return chain.size() > 1 ? name(chain.get(1)) : null;
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
