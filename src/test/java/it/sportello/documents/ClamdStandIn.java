package it.sportello.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks as clamd does: takes {@code zINSTREAM}, reads chunks with their length before them until
 * an empty one, and answers with a line that ends in a zero byte. It knows one harmful text.
 */
final class ClamdStandIn implements AutoCloseable {

  /** The test file that every scanner knows, in two halves so that none finds it here. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int LARGEST = 25 * 1024 * 1024;

  private final ServerSocket server;
  private volatile boolean broken;

  ClamdStandIn() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** From now on it hangs up without a word, or speaks again. */
  void broken(boolean now) {
    broken = now;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket caller = server.accept()) {
        if (!broken) {
          caller.getOutputStream().write((answer(caller) + "\0").getBytes());
          caller.getOutputStream().flush();
        }
      } catch (IOException hungUp) {
        // the next caller is served
      }
    }
  }

  private static String answer(Socket caller) throws IOException {
    var in = new DataInputStream(caller.getInputStream());
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      return "UNKNOWN COMMAND";
    }
    var content = new ByteArrayOutputStream();
    for (int size = in.readInt(); size > 0; size = in.readInt()) {
      content.write(in.readNBytes(size));
      if (content.size() > LARGEST) {
        return "INSTREAM size limit exceeded. ERROR";
      }
    }
    return content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
        ? "stream: Eicar-Signature FOUND"
        : "stream: OK";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
