package it.sportello.bench;

import it.bare.BareApplication;
import it.sportello.Sportello;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From the start of a JVM to the first page, on H2: ours against a bare Camunda starter. */
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
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
    try {
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

  /** Ours starts without the classes of the tests, which it would scan. */
  private static String classPath(boolean withTests) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> withTests || !entry.contains("test-classes"))
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
