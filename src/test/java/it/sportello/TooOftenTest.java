package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.sportello.limits.Rationing;
import it.sportello.limits.Requests;
import it.sportello.testing.WholeHouse;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who tries or asks too often is told when to come back; nobody else notices. */
@WholeHouse
class TooOftenTest {

  private static final int LIMIT = 10;

  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheDoor() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @Test
  void afterTenWrongPasswordsNoneIsLookedAt() throws Exception {
    // given
    String attacker = "10.66.0.1";
    for (int i = 0; i < LIMIT; i++) {
      MockHttpServletResponse wrong = login("anna.rossi", "wrong" + i, attacker);
      assertThat(wrong.getRedirectedUrl()).isEqualTo("/accesso?errore");
    }
    // when the password is right, but too late
    MockHttpServletResponse refused = login("anna.rossi", "demo", attacker);
    // then
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(800, 900);
    assertThat(refused.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    // and she herself, somewhere else, notices nothing
    assertThat(login("anna.rossi", "demo", "10.66.0.2").getRedirectedUrl()).isEqualTo("/area");
  }

  @Test
  void theRightPasswordForgivesTheWrongOnes() throws Exception {
    String home = "10.66.1.1";
    for (int i = 0; i < LIMIT * 2; i++) {
      String typed = i % 5 == 0 ? "demo" : "wrong";
      assertThat(login("marco.conti", typed, home).getStatus()).isEqualTo(302);
    }
  }

  @Test
  void whatIsWrongIsNotSaid() throws Exception {
    String unknown = login("nessuno.qui", "demo", "10.66.2.1").getRedirectedUrl();
    String wrong = login("anna.rossi", "x", "10.66.2.1").getRedirectedUrl();
    assertThat(unknown).isEqualTo(wrong).isEqualTo("/accesso?errore");
  }

  @Test
  void theNameIsKeptForTheNextTryAndNoLonger() throws Exception {
    // given
    var session = new MockHttpSession();
    web.perform(
        post("/accesso")
            .param("username", "anna.\"rossi")
            .param("password", "x")
            .session(session)
            .with(csrf())
            .with(from("10.66.5.1")));
    // when
    String first = page(session);
    String second = page(session);
    // then
    assertThat(first).contains("value=\"anna.&quot;rossi\"", "Credenziali non valide");
    assertThat(second).doesNotContain("anna.&quot;rossi");
  }

  private String page(MockHttpSession session) throws Exception {
    return web.perform(get("/accesso?errore=").session(session))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void anUnknownNameIsCountedLikeAKnownOne() throws Exception {
    for (int i = 0; i < LIMIT; i++) {
      login("nessuno.mai", "x", "10.66.3.1");
    }
    assertThat(login("nessuno.mai", "x", "10.66.3.1").getStatus()).isEqualTo(429);
  }

  @Test
  void theApiSaysSoAsAProblem() throws Exception {
    for (int i = 0; i < LIMIT; i++) {
      assertThat(basic("chiara.serra", "x").getStatus()).isEqualTo(401);
    }
    MockHttpServletResponse refused = basic("chiara.serra", "demo");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(800, 900);
    assertThat(refused.getContentAsString())
        .contains("urn:sportello:troppe-richieste", "Troppi tentativi");
  }

  @Test
  void theApiSaysHowMuchIsLeft() throws Exception {
    MockHttpServletResponse answer =
        web.perform(get("/api/v1/procedimenti")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("X-RateLimit-Limit")).isEqualTo("100000");
    assertThat(answer.getHeader("X-RateLimit-Remaining")).matches("\\d+");
    assertThat(answer.getHeader("X-RateLimit-Reset")).matches("\\d+");
  }

  @Test
  void pagesAreRationedTooButNotWhatTheyAreMadeOf() throws Exception {
    // given
    Requests three = Rationing.three();
    PageRequests filter = new PageRequests(three);
    AtomicInteger opened = new AtomicInteger();
    MockHttpServletResponse last = null;
    // when
    for (String path :
        new String[] {"/", "/assets/css/x.css", "/albo", "/webjars/x", "/", "/albo"}) {
      last = new MockHttpServletResponse();
      filter.doFilter(
          new MockHttpServletRequest("GET", path), last, (q, a) -> opened.incrementAndGet());
    }
    // then
    assertThat(opened).hasValue(5);
    assertThat(last.getStatus()).isEqualTo(429);
    assertThat(last.getHeader("Retry-After")).matches("\\d+");
  }

  private MockHttpServletResponse login(String name, String password, String address)
      throws Exception {
    return web.perform(
            post("/accesso")
                .param("username", name)
                .param("password", password)
                .with(csrf())
                .with(from(address)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse basic(String name, String password) throws Exception {
    String header = Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
    return web.perform(
            get("/api/v1/io").header("Authorization", "Basic " + header).with(from("10.66.4.1")))
        .andReturn()
        .getResponse();
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
