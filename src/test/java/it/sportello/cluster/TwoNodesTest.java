package it.sportello.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.sportello.Sportello;
import it.sportello.cluster.Filer.Filed;
import it.sportello.commandline.Commands;
import it.sportello.testing.PermitAnswers;
import it.sportello.testing.PostgresServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes in JVMs of their own on one real PostgreSQL and one store; one is killed while people
 * file. What was acknowledged is there, once; whoever was logged in still is.
 */
class TwoNodesTest {

  private static final int PROGRAMS = 3;
  private static final int EACH = 6;
  private static final int BEFORE_THE_BLOW = 6;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  @TempDir private Path folder;

  private GreenMail post;
  private String database;
  private Node first;
  private Node second;

  @BeforeEach
  void twoNodes() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    database = PostgresServer.freshDatabase();
    first = Node.started("first", settings());
    second = Node.started("second", settings());
  }

  @AfterEach
  void stop() {
    first.close();
    second.close();
    post.stop();
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingHappensTwiceWhenOneIsKilled() throws Exception {
    // given
    HttpClient browser = loggedIn(first);
    assertThat(page(browser, second)).contains("Luca Ferri");
    // when
    Set<Filed> filed = fileWhileOneIsKilled();
    // then
    assertThat(filed).hasSize(PROGRAMS * EACH);
    assertThat(inDatabase()).isEqualTo(filed);
    assertThat(page(browser, second)).contains("Luca Ferri");
    assertThat(eventsThatHappenedTwice()).isEmpty();
    assertThat(Commands.run(Sportello.class, verify())).isEqualTo(Commands.DONE);
    assertThat(messageIdsSentTwice()).isEmpty();
  }

  private Set<Filed> fileWhileOneIsKilled() throws Exception {
    ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
    var blow = new CountDownLatch(BEFORE_THE_BLOW);
    List<Future<List<Filed>>> all = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      var filer = new Filer(List.of(first, second), i, PermitAnswers.all(), Nodes.pdf());
      all.add(programs.submit(() -> fileMany(filer, blow)));
    }
    blow.await();
    first.kill();
    Set<Filed> filed = new HashSet<>();
    for (Future<List<Filed>> done : all) {
      filed.addAll(done.get());
    }
    programs.shutdown();
    return filed;
  }

  private static List<Filed> fileMany(Filer filer, CountDownLatch blow) {
    List<Filed> filed = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      filed.add(filer.file());
      blow.countDown();
    }
    return filed;
  }

  private Set<Filed> inDatabase() throws SQLException {
    Set<Filed> found = new HashSet<>();
    for (List<String> row :
        rows(
            "select a.id, c.number from applications_application a join proceedings_case c on"
                + " c.number = a.case_number")) {
      found.add(new Filed(row.get(0), row.get(1)));
    }
    return found;
  }

  private List<List<String>> eventsThatHappenedTwice() throws SQLException {
    return rows(
        "select case_number, kind from proceedings_event group by case_number, kind having count(*)"
            + " > 1");
  }

  /** A message that was on its way when the node died may come again, under the same name. */
  private List<String> messageIdsSentTwice() throws Exception {
    Set<String> known = new HashSet<>();
    for (List<String> row :
        rows("select message_id, message_id from interop_outbound_message where status = 'SENT'")) {
      known.add(row.get(0));
    }
    List<String> unknown = new ArrayList<>();
    for (var message : post.getReceivedMessages()) {
      String id = message.getMessageID();
      boolean told = known.contains(id) || known.contains(id.replaceAll("[<>]", ""));
      if (!told && !inOutbox(id)) {
        unknown.add(id);
      }
    }
    return unknown;
  }

  private boolean inOutbox(String id) throws SQLException {
    String bare = id.replaceAll("[<>']", "");
    return !rows("select message_id, status from interop_outbound_message where message_id like '%"
            + bare
            + "%'")
        .isEmpty();
  }

  private List<List<String>> rows(String question) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      while (row.next()) {
        rows.add(List.of(row.getString(1), row.getString(2)));
      }
    }
    return rows;
  }

  private List<String> settings() {
    List<String> settings = new ArrayList<>(Nodes.settings(database, folder));
    settings.add("--spring.mail.host=127.0.0.1");
    settings.add("--spring.mail.port=" + post.getSmtp().getPort());
    return settings;
  }

  private String[] verify() {
    List<String> words = new ArrayList<>(List.of("verify"));
    settings().stream().filter(s -> !s.contains("profiles")).forEach(words::add);
    return words.toArray(String[]::new);
  }

  private static HttpClient loggedIn(Node node) throws IOException, InterruptedException {
    HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    Matcher token = TOKEN.matcher(get(browser, node.at("/accesso")));
    assertThat(token.find()).isTrue();
    String typed = "username=luca.ferri&password=demo&_csrf=" + token.group(1);
    var request =
        HttpRequest.newBuilder(node.at("/accesso"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed))
            .build();
    browser.send(request, HttpResponse.BodyHandlers.discarding());
    return browser;
  }

  private static String page(HttpClient browser, Node node)
      throws IOException, InterruptedException {
    return get(browser, node.at("/scrivania"));
  }

  private static String get(HttpClient browser, URI page) throws IOException, InterruptedException {
    return browser
        .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
