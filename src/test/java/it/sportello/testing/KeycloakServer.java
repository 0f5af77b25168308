package it.sportello.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real Keycloak with the realm of the tests, started from its Maven artefact when first needed.
 */
public final class KeycloakServer {

  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static String issuer;

  private KeycloakServer() {}

  /** The address of the realm; starts the server at the first call. */
  public static synchronized String issuer() {
    if (issuer == null) {
      try {
        issuer = start();
      } catch (IOException failure) {
        throw new UncheckedIOException("Keycloak could not be started", failure);
      }
    }
    return issuer;
  }

  private static String start() throws IOException {
    Path home = home();
    Path realms = Files.createDirectories(home.resolve("data/import"));
    Path realm = realms.resolve("sportello-realm.json");
    Files.write(
        realm, Files.readAllBytes(Path.of("src/test/resources/keycloak/sportello-realm.json")));
    home.resolve("bin/kc.sh").toFile().setExecutable(true);
    int port = freePort();
    var command =
        new ProcessBuilder(
                "bin/kc.sh",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local")
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "keycloak.log").toFile());
    command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1");
    Process server = command.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    String address = "http://127.0.0.1:" + port + "/realms/sportello";
    await(address, server);
    return address;
  }

  /** The script starts a process of its own. */
  private static void stop(Process server) {
    server.descendants().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly();
  }

  private static Path home() throws IOException {
    try (var inside = Files.list(UNPACKED)) {
      Path home =
          inside
              .filter(Files::isDirectory)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Nothing unpacked in " + UNPACKED));
      forget(home.resolve("data/h2"));
      return home.toAbsolutePath();
    }
  }

  private static void forget(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void await(String address, Process server) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(address)) {
      if (!server.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("Keycloak did not start: see target/keycloak.log");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static boolean answers(String address) {
    try {
      var url = URI.create(address + "/.well-known/openid-configuration").toURL();
      return ((HttpURLConnection) url.openConnection()).getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
