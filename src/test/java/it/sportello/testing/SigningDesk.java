package it.sportello.testing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An invented certification authority with its signers: signs PDFs and {@code .p7m} envelopes for
 * tests and for the samples of the demo city.
 */
public final class SigningDesk {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Certified authority;

  private SigningDesk(Certified authority) {
    this.authority = authority;
  }

  /** A new authority that is valid from ten years before to ten years after the instant. */
  public static SigningDesk open(String name, Instant around) {
    var term =
        new Certified.Term(around.minus(YEAR.multipliedBy(10)), around.plus(YEAR.multipliedBy(10)));
    return new SigningDesk(Certified.authority(name, term));
  }

  /** Writes the certificate of the authority where {@code sportello.documents.trust-anchors} is. */
  public Path writeAuthority(Path trustFolder) {
    try {
      Files.createDirectories(trustFolder);
      String pem = DSSUtils.convertToPEM(new CertificateToken(authority.certificate()));
      return Files.writeString(trustFolder.resolve("prova-ca.pem"), pem, StandardCharsets.US_ASCII);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A person whose certificate is valid around the instant. */
  public Certified signer(String name, String taxCode, Instant around) {
    return signer(name, taxCode, new Certified.Term(around.minus(YEAR), around.plus(YEAR)));
  }

  public Certified signer(String name, String taxCode, Certified.Term term) {
    return authority.certify(name, taxCode, term);
  }

  /** A provider of certified mail that sends from an address. */
  public Certified mailbox(String address, Certified.Term term) {
    return authority.certifyMailbox(address, term);
  }

  /** The certificate of the authority. */
  public X509Certificate certificate() {
    return authority.certificate();
  }

  /** The signature alone, beside the bytes that it is for. */
  public static byte[] seal(byte[] content, Certified signer) {
    return signed(content, signer, false);
  }

  /** Signs inside the PDF (PAdES-B). */
  public static byte[] signPdf(byte[] pdf, Certified signer, Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain());
    parameters.bLevel().setSigningDate(Date.from(at));
    var service = new PAdESService(lenient());
    DSSDocument document = new InMemoryDocument(pdf, "documento.pdf");
    ToBeSigned data = service.getDataToSign(document, parameters);
    return bytes(service.signDocument(document, parameters, value(data, signer)));
  }

  /** Puts the bytes into a signed envelope (CAdES-B, {@code .p7m}). */
  public static byte[] envelop(byte[] content, Certified signer, Instant at) {
    var parameters = new CAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
    parameters.setCertificateChain(signer.chain());
    parameters.bLevel().setSigningDate(Date.from(at));
    var service = new CAdESService(lenient());
    DSSDocument document = new InMemoryDocument(content, "documento");
    ToBeSigned data = service.getDataToSign(document, parameters);
    return bytes(service.signDocument(document, parameters, value(data, signer)));
  }

  /** Puts the bytes into a plain envelope, even if they are an envelope themselves. */
  public static byte[] wrap(byte[] content, Certified signer) {
    return signed(content, signer, true);
  }

  private static byte[] signed(byte[] content, Certified signer, boolean inside) {
    try {
      var generator = new CMSSignedDataGenerator();
      var signing = new JcaContentSignerBuilder("SHA256withRSA").build(signer.keys().getPrivate());
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
              .build(signing, signer.certificate()));
      generator.addCertificate(new JcaX509CertificateHolder(signer.certificate()));
      return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded();
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The same bytes with the first occurrence of a text replaced by another of the same length. */
  public static byte[] tampered(byte[] signed, String text, String other) {
    String whole = new String(signed, StandardCharsets.ISO_8859_1);
    if (text.length() != other.length() || !whole.contains(text)) {
      throw new IllegalArgumentException("Cannot be replaced: " + text);
    }
    int at = whole.indexOf(text);
    return (whole.substring(0, at) + other + whole.substring(at + text.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF of one page with a line of text. */
  public static byte[] pdf(String line) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.newLineAtOffset(70, 750);
        content.showText(line);
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Writes {@code progetto.pdf} (PAdES) and {@code relazione.pdf.p7m} (CAdES) into a folder, and
   * the certificate of their authority into the trust folder.
   */
  public static void writeSamples(Path folder, Path trustFolder, Instant at) {
    var desk = open("CA di prova Sportello", at);
    Certified signer = desk.signer("Marco Modello", "TINIT-MDLMRC80A01D612X", at);
    desk.writeAuthority(trustFolder);
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("progetto.pdf"), signPdf(pdf("Progetto"), signer, at));
      Files.write(folder.resolve("relazione.pdf.p7m"), envelop(pdf("Relazione"), signer, at));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static CommonCertificateVerifier lenient() {
    var verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    return verifier;
  }

  private static SignatureValue value(ToBeSigned data, Certified signer) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signer.keys().getPrivate());
      signature.update(data.getBytes());
      return new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] bytes(DSSDocument document) {
    try (var out = new ByteArrayOutputStream()) {
      document.writeTo(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
