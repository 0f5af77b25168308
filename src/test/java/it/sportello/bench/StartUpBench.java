package it.sportello.bench;

import it.bare.BareApplication;
import it.sportello.Sportello;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * From the start of a JVM to the first page, on H2: ours against a bare Camunda starter. Both start
 * as {@code mvn spring-boot:run} starts: its libraries, without those of tests, and its switch for
 * a quick start of the JVM.
 */
class StartUpBench {

  private static final int TURNS = 5;

  @Test
  void fromStartToTheFirstPage() {
    var measured = new Ratio();
    for (int turn = 0; turn < TURNS; turn++) {
      measured.bare(() -> start(BareApplication.class));
      measured.ours(() -> start(Sportello.class));
    }
    measured.print("from start to first page, ms (empty H2 in memory)", "ratio ≤ 1.5");
  }

  private static void start(Class<?> application) {
    int port = freePort();
    try {
      List<String> command = command(application, port);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "start.log").toFile())
              .start();
      while (!answers(port) && process.isAlive()) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
      if (!process.isAlive()) {
        throw new IllegalStateException(application + " did not start: see target/start.log");
      }
      process.destroyForcibly().onExit().join();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> command(Class<?> application, int port) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(application == BareApplication.class),
                application.getName(),
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:mem:start",
                "--sportello.documents.store=target/start-documents",
                "--spring.main.banner-mode=off"));
    if (application == BareApplication.class) {
      command.add("--camunda.bpm.auto-deployment-enabled=false");
    }
    return command;
  }

  /** The bare one lies among the tests; ours would scan them. */
  private static String classPath(boolean bare) throws IOException {
    String libraries = Files.readString(Path.of("target", "runtime-classpath.txt")).strip();
    String classes = Path.of("target", "classes").toString();
    return Stream.of(bare ? "target/test-classes" : classes, classes, libraries)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean answers(int port) {
    try {
      var url = URI.create("http://localhost:" + port + "/").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      return connection.getResponseCode() < 500;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
