package it.sportello.testing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys with their certificate and those above it, for tests. */
public record Certified(KeyPair keys, X509Certificate certificate, List<X509Certificate> above) {

  private static final AtomicLong SERIAL = new AtomicLong(1000);

  /** Who is certified again by the same authority keeps the keys: they take long to find. */
  private static final Map<List<Object>, KeyPair> KEPT = new ConcurrentHashMap<>();

  /** From when until when a certificate is valid. */
  public record Term(Instant from, Instant until) {}

  private record Holder(X500Name name, KeyPair keys) {}

  static Certified authority(String name, Term term) {
    var keys = freshKeys();
    X500Name subject = subject(name, null);
    var holder = new Holder(subject, keys);
    return new Certified(keys, issue(holder, holder, term, null, true), List.of());
  }

  /** A certificate for a person; also from a person who has no right to issue any. */
  public Certified certify(String name, String taxCode, Term term) {
    return certify(subject(name, taxCode), null, term);
  }

  /** A certificate for whoever sends from an address. */
  Certified certifyMailbox(String address, Term term) {
    return certify(subject("Gestore di prova", null), address, term);
  }

  private Certified certify(X500Name name, String address, Term term) {
    List<Object> holder = List.of(keys.getPublic(), name, String.valueOf(address));
    KeyPair subjectKeys = KEPT.computeIfAbsent(holder, unknown -> freshKeys());
    var subject = new Holder(name, subjectKeys);
    X509Certificate issued = issue(subject, new Holder(issuerName(), keys), term, address, false);
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(certificate);
    chain.addAll(above);
    return new Certified(subjectKeys, issued, chain);
  }

  CertificateToken[] chain() {
    List<CertificateToken> chain = new ArrayList<>();
    chain.add(new CertificateToken(certificate));
    above.forEach(issuer -> chain.add(new CertificateToken(issuer)));
    return chain.toArray(CertificateToken[]::new);
  }

  private X500Name issuerName() {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  private static X500Name subject(String name, String taxCode) {
    var builder = new X500NameBuilder(BCStyle.INSTANCE);
    builder.addRDN(BCStyle.C, "IT");
    builder.addRDN(BCStyle.CN, name);
    if (taxCode != null) {
      builder.addRDN(BCStyle.SERIALNUMBER, taxCode);
    }
    return builder.build();
  }

  private static X509Certificate issue(
      Holder subject, Holder issuer, Term term, String address, boolean authority) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              issuer.name(),
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(term.from()),
              Date.from(term.until()),
              subject.name(),
              subject.keys().getPublic());
      int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation;
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      if (address != null) {
        var name = new GeneralNames(new GeneralName(GeneralName.rfc822Name, address));
        builder.addExtension(Extension.subjectAlternativeName, false, name);
      }
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.keys().getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static KeyPair freshKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
