package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.conferences.Invitation;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import it.sportello.supervision.Supervision;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Interest;
import it.sportello.territory.Territory;
import it.sportello.testing.Statements;
import it.sportello.testing.WholeHouse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The page of a case asks no more of the database for thirty bodies and 300 documents than for few.
 */
@WholeHouse
class CasePageStatementsTest {

  /** Three of them are for the session: it is read, its use written down, and read again. */
  private static final int MOST = 12;

  /** A supervisor sees the pictures of the processes on the same page. */
  private static final int MOST_WATCHED = 22;

  private static final String DESK = "/scrivania/pratiche/";
  private static final String WATCHED = "/cruscotto/pratiche/";
  private static final String SUPERVISOR = "vittoria.neri";

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private SessionRepository<? extends Session> sessions;
  @Autowired private Stage stage;
  @Autowired private Convening convening;
  @Autowired private Territory territory;
  @Autowired private Supervision supervision;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void manyBodiesAndDocumentsCostNoMoreStatements() throws Exception {
    // given
    CaseNumber small = convened(3);
    CaseNumber large = convened(30);
    addDocuments(large, 300);
    // when
    List<String> few = statements(small, DESK);
    List<String> many = statements(large, DESK);
    stage.as(SUPERVISOR, () -> supervision.open(large, "Verifica a campione"));
    List<String> watched = statements(large, WATCHED);
    // then
    assertThat(page(large, DESK, session(Stage.OFFICER)).html())
        .contains("Ente 29", "Documento 299");
    assertThat(many).hasSizeLessThanOrEqualTo(MOST);
    assertThat(few).hasSameSizeAs(many);
    assertThat(watched).hasSizeLessThanOrEqualTo(MOST_WATCHED);
  }

  private CaseNumber convened(int bodies) {
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    List<Invitation> invitations = IntStream.range(0, bodies).mapToObj(this::invitation).toList();
    var convocation = new Convocation(invitations, List.of(), Map.of(), List.of());
    stage.as(Stage.OFFICER, () -> convening.convene(number, convocation));
    return number;
  }

  private Invitation invitation(int i) {
    var id = new AuthorityId("tanti-" + i);
    territory.addAuthority(
        new AuthorityView(id, "Ente " + i, Interest.OTHER, "tanti" + i + "@pec.example"),
        List.of());
    return new Invitation(id, Interest.OTHER, "Competenza " + i);
  }

  private void addDocuments(CaseNumber number, int count) {
    String one =
        jdbc.queryForObject(
            "select min(a.document_id) from applications_attachment a join applications_application"
                + " p on p.id = a.application_id where p.case_number = ?",
            String.class,
            number.value());
    for (int i = 0; i < count; i++) {
      String id = "many-" + i;
      jdbc.update(
          "insert into documents_document (id, sha256, name, media_type, size_bytes, uploaded_by,"
              + " act, stored_at, signature, warnings) select ?, sha256, ?, media_type, size_bytes,"
              + " uploaded_by, act, stored_at, signature, warnings from documents_document"
              + " where id = ?",
          id,
          "Documento " + i + ".pdf",
          one);
      jdbc.update(
          "insert into applications_attachment (id, application_id, requirement, document_id,"
              + " added_at) select ?, application_id, requirement, ?, added_at"
              + " from applications_attachment where document_id = ? fetch first 1 rows only",
          id,
          id,
          one);
    }
  }

  /** From the second time on, when the house knows its offices and tables; the fewest of three. */
  private List<String> statements(CaseNumber number, String page) {
    Cookie session = session(page.equals(DESK) ? Stage.OFFICER : SUPERVISOR);
    page(number, page, session);
    return Stream.generate(() -> page(number, page, session).statements())
        .limit(3)
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  /** What was answered, and all that was asked for it from the first filter to the last. */
  private record Answer(String html, List<String> statements) {}

  /** As the browser asks, with its session. */
  private Answer page(CaseNumber number, String page, Cookie session) {
    List<String> sent = new ArrayList<>();
    Filter first = (request, response, chain) -> sent.addAll(sentFor(request, response, chain));
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .addFilters(first, context.getBean("springSessionRepositoryFilter", Filter.class))
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    try {
      String html =
          web.perform(get(page + number).cookie(session))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsString();
      return new Answer(html, sent);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> sentFor(
      ServletRequest request, ServletResponse response, FilterChain chain) {
    return Statements.of(
        () -> {
          try {
            chain.doFilter(request, response);
          } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  private Cookie session(String username) {
    byte[] id = begun(sessions, username).getBytes(StandardCharsets.UTF_8);
    return new Cookie("SPORTELLO", Base64.getEncoder().encodeToString(id));
  }

  private <S extends Session> String begun(SessionRepository<S> kept, String username) {
    UserDetails person = identity.loadUserByUsername(username);
    var known = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    S session = kept.createSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(known));
    kept.save(session);
    return session.getId();
  }
}
