package it.sportello.bench;

import it.bare.BareApplication;
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
import java.util.spi.ToolProvider;

/** An application that is started in a JVM of its own, until its first page is there. */
final class StartedJvm {

  private static final Path FOLDER = Path.of("target", "start");
  private static final String CLASSES = "target/classes";
  private static final String TEST_CLASSES = "target/test-classes";

  private final Class<?> application;
  private final List<String> switches;

  private StartedJvm(Class<?> application, List<String> switches) {
    this.application = application;
    this.switches = switches;
  }

  /** The bare one lies among the tests; ours would scan them. */
  static StartedJvm of(Class<?> application) {
    String own = isBare(application) ? TEST_CLASSES + File.pathSeparator + CLASSES : CLASSES;
    return new StartedJvm(application, List.of("-cp", own + File.pathSeparator + libraries()));
  }

  /** The same from jars, with the classes that a first start needed in an archive of the JVM. */
  StartedJvm withArchive() {
    String name = application.getSimpleName();
    String own = jar("classes", CLASSES, ".");
    if (isBare(application)) {
      own = jar(name, TEST_CLASSES, "it/bare") + File.pathSeparator + own;
    }
    String path = own + File.pathSeparator + libraries();
    String archive = FOLDER.resolve(name + ".jsa").toString();
    List<String> writing =
        List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh");
    end(begin(joined(writing, List.of("-cp", path)), freePort()));
    return new StartedJvm(
        application, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-cp", path));
  }

  void toFirstPage() {
    int port = freePort();
    Process process = begin(switches, port);
    while (!answers(port) && process.isAlive()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    if (!process.isAlive()) {
      throw new IllegalStateException(application + " did not start: see target/start.log");
    }
    end(process.destroyForcibly());
  }

  private Process begin(List<String> jvm, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvm);
    command.addAll(
        List.of(
            application.getName(),
            "--server.port=" + port,
            "--spring.datasource.url=jdbc:h2:mem:start",
            "--sportello.documents.store=target/start-documents",
            "--spring.main.banner-mode=off"));
    if (isBare(application)) {
      command.add("--camunda.bpm.auto-deployment-enabled=false");
    }
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(Path.of("target", "start.log").toFile())
          .start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void end(Process process) {
    process.onExit().join();
  }

  private static boolean isBare(Class<?> application) {
    return application == BareApplication.class;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static String jar(String name, String folder, String what) {
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String file = FOLDER.resolve(name + ".jar").toString();
    int done =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "--create", "--file", file, "-C", folder, what);
    if (done != 0) {
      throw new IllegalStateException("No jar could be made of " + folder);
    }
    return file;
  }

  private static String libraries() {
    try {
      return Files.readString(Path.of("target", "runtime-classpath.txt")).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
