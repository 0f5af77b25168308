package it.sportello.cluster;

import it.sportello.Sportello;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A JVM of its own with the whole house in it, beside others on the same database and store. */
final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final String name;
  private final int port;
  private final Process process;

  private Node(String name, int port, Process process) {
    this.name = name;
    this.port = port;
    this.process = process;
  }

  /** Starts and waits until it is ready; the settings are those that the nodes share. */
  static Node started(String name, List<String> settings) {
    try {
      int port = freePort();
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-Djavax.xml.accessExternalSchema=file,jar:file",
                  "-cp",
                  classPath(),
                  Sportello.class.getName(),
                  "--server.port=" + port));
      command.addAll(settings);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "node-" + name + ".log").toFile())
              .start();
      var node = new Node(name, port, process);
      node.awaitReady();
      return node;
    } catch (IOException failure) {
      throw new UncheckedIOException("Node " + name, failure);
    }
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** The processor time that the JVM has used. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Signal 9: nothing is finished, nothing is said. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("See target/node-" + name + ".log");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private boolean isReady() {
    try {
      var request = HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Without the classes of the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
