package it.sportello.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Ed25519 key pair that signs the roots; made at first need, kept outside of the database. */
@Component
class RootKey {

  private static final String ALGORITHM = "Ed25519";
  private static final String SECRET = "audit-root.key";
  private static final String OPEN = "audit-root.pub";

  private final Path folder;

  RootKey(AuditSettings settings) {
    this.folder = settings.keys();
  }

  /** What the signature was made with, for whoever verifies years later. */
  String id() {
    return AuditEntry.sha256(List.of(Base64.getEncoder().encodeToString(open().getEncoded())));
  }

  String sign(String root) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret());
      signature.update(root.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("The root could not be signed", failure);
    }
  }

  boolean signed(String root, String signed) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(open());
      signature.update(root.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return false;
    }
  }

  private PrivateKey secret() throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(SECRET)));
  }

  private PublicKey open() {
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(OPEN)));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Not a key: " + folder.resolve(OPEN), failure);
    }
  }

  private byte[] read(String name) {
    try {
      makeIfAbsent();
      return Base64.getMimeDecoder().decode(Files.readString(folder.resolve(name)));
    } catch (IOException failure) {
      throw new UncheckedIOException("The key of the record cannot be read", failure);
    }
  }

  /** Another node may do the same at the same moment: the folder appears whole, and only once. */
  private synchronized void makeIfAbsent() throws IOException {
    if (Files.exists(folder.resolve(OPEN))) {
      return;
    }
    Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
    Path fresh = Files.createTempDirectory(parent, "keys");
    KeyPair pair = pair();
    write(fresh.resolve(SECRET), pair.getPrivate().getEncoded());
    write(fresh.resolve(OPEN), pair.getPublic().getEncoded());
    try {
      Files.move(fresh, folder);
    } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException another) {
      if (!Files.exists(folder.resolve(OPEN))) {
        throw another;
      }
    }
  }

  private static void write(Path file, byte[] key) throws IOException {
    Files.writeString(file, Base64.getMimeEncoder().encodeToString(key) + System.lineSeparator());
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
