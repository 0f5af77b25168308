package it.sportello.interop;

import it.sportello.law.LegalBasis;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The signature that a provider of certified mail puts on its envelopes and receipts: whole, by a
 * certificate of one of the known authorities, made out to the address that the mail comes from.
 * Revocation is not asked for.
 */
@LegalBasis("D.P.R. 68/2005, art. 9")
final class ProviderSeal {

  private static final String UNSIGNED = "Manca la firma del gestore (smime.p7s)";
  private static final String BROKEN = "La firma del gestore non corrisponde a ciò che è scritto";
  private static final String UNKNOWN = "La firma non è di un gestore riconosciuto";
  private static final int MAIL_ADDRESS = 1;

  private final Set<TrustAnchor> anchors;
  private final Clock clock;

  ProviderSeal(Collection<X509Certificate> authorities, Clock clock) {
    this.anchors =
        authorities.stream()
            .map(authority -> new TrustAnchor(authority, null))
            .collect(Collectors.toSet());
    this.clock = clock;
  }

  /**
   * The seal by the certificates in a file.
   *
   * @param certificates PEM or a PKCS#7 bundle; blank if none are known, then nothing is checked
   */
  static ProviderSeal of(String certificates, Clock clock) {
    if (certificates.isBlank()) {
      return new ProviderSeal(List.of(), clock);
    }
    try (InputStream in = Files.newInputStream(Path.of(certificates))) {
      var read =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (read.isEmpty()) {
        throw new IllegalStateException("No certificates of providers in " + certificates);
      }
      return new ProviderSeal(read, clock);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + certificates, unreadable);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException("No certificates of providers in " + certificates, wrong);
    }
  }

  /** What is wrong with the signature, in words for the office; empty if nothing is. */
  Optional<String> fault(MimeMessage mail, String from) throws MessagingException, IOException {
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    if (!mail.isMimeType("multipart/signed")
        || !(mail.getContent() instanceof Multipart parts)
        || parts.getCount() != 2) {
      return Optional.of(UNSIGNED);
    }
    try (InputStream signature = parts.getBodyPart(1).getInputStream()) {
      var signed = new CMSSignedData(new AsSent(parts.getBodyPart(0)), signature);
      var signers = signed.getSignerInfos().getSigners().iterator();
      return signers.hasNext() ? fault(signed, signers.next(), from) : Optional.of(UNSIGNED);
    } catch (CMSVerifierCertificateNotValidException ended) {
      return Optional.of("Il certificato del gestore non era valido quando ha firmato");
    } catch (CMSException | OperatorCreationException | GeneralSecurityException unreadable) {
      return Optional.of(BROKEN);
    }
  }

  private Optional<String> fault(CMSSignedData signed, SignerInformation signer, String from)
      throws CMSException, OperatorCreationException, GeneralSecurityException {
    List<X509Certificate> enclosed = certificates(signed.getCertificates().getMatches(null));
    List<X509Certificate> own = certificates(signed.getCertificates().getMatches(signer.getSID()));
    if (own.isEmpty() || !signer.verify(verifier(own.get(0)))) {
      return Optional.of(BROKEN);
    }
    if (!isOfAKnownAuthority(own.get(0), enclosed)) {
      return Optional.of(UNKNOWN);
    }
    return addresses(own.get(0)).stream().anyMatch(from::equalsIgnoreCase)
        ? Optional.empty()
        : Optional.of("La firma è di un altro gestore, non di " + from);
  }

  private static SignerInformationVerifier verifier(X509Certificate of)
      throws OperatorCreationException {
    return new JcaSimpleSignerInfoVerifierBuilder().build(of);
  }

  private boolean isOfAKnownAuthority(X509Certificate own, List<X509Certificate> enclosed) {
    try {
      var selector = new X509CertSelector();
      selector.setCertificate(own);
      var asked = new PKIXBuilderParameters(anchors, selector);
      asked.setRevocationEnabled(false);
      asked.setDate(Date.from(clock.instant()));
      asked.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(enclosed)));
      CertPathBuilder.getInstance("PKIX").build(asked);
      return true;
    } catch (GeneralSecurityException none) {
      return false;
    }
  }

  private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
      throws GeneralSecurityException {
    var converter = new JcaX509CertificateConverter();
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : holders) {
      certificates.add(converter.getCertificate(holder));
    }
    return certificates;
  }

  private static List<String> addresses(X509Certificate certificate)
      throws GeneralSecurityException {
    Collection<List<?>> names = certificate.getSubjectAlternativeNames();
    return names == null
        ? List.of()
        : names.stream()
            .filter(name -> name.get(0).equals(MAIL_ADDRESS))
            .map(name -> name.get(1).toString())
            .toList();
  }

  /** A part with its headers, byte for byte; read as often as it is asked for, never held. */
  private record AsSent(BodyPart part) implements CMSProcessable {

    @Override
    public void write(OutputStream out) throws IOException {
      try {
        part.writeTo(out);
      } catch (MessagingException unreadable) {
        throw new IOException(unreadable);
      }
    }

    @Override
    public Object getContent() {
      return part;
    }
  }
}
