package it.sportello.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body is digested while it is read, so that nothing need be held in memory. */
final class DigestedRequest extends HttpServletRequestWrapper {

  private static final int BUFFER = 64 * 1024;
  private static final long LARGEST_STREAM = 64L * 1024 * 1024;

  private DigestingStream stream;

  DigestedRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new DigestingStream(getRequest().getInputStream());
    }
    return stream;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  /** Reads what nobody has read yet, and gives the digest of the whole body. */
  String digest() throws IOException {
    InputStream rest = getInputStream();
    byte[] buffer = new byte[BUFFER];
    long left = Limits.isStream(this) ? LARGEST_STREAM : JsonRules.LARGEST_BODY;
    for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
      left -= read;
      if (left < 0) {
        throw Refusal.of(ProblemKind.TOO_LARGE).thrown();
      }
    }
    return HexFormat.of().formatHex(stream.digest.digest());
  }

  /** The body, digested on the way. */
  private static final class DigestingStream extends ServletInputStream {

    private final ServletInputStream body;
    private final MessageDigest digest;
    private final DigestInputStream digested;

    DigestingStream(ServletInputStream body) {
      this.body = body;
      this.digest = sha256();
      this.digested = new DigestInputStream(body, digest);
    }

    @Override
    public int read() throws IOException {
      return digested.read();
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
      return digested.read(target, from, most);
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
