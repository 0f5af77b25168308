package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is logged while a permit goes its way names cases and ids, never people. */
@WholeHouse
class NothingPersonalInLogsTest {

  private static final List<String> PERSONAL =
      List.of(
          "RSSNNA80A41A944Z",
          "BNCGLI85C41A944Z",
          "Anna Rossi",
          "Giulia Bianchi",
          "Rossi",
          "anna.rossi",
          "giulia.bianchi",
          "Via dei Colli",
          "@esempio");

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private Stage stage;

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private Logger ours;
  private MockMvc web;

  @BeforeEach
  void listen() {
    ours = (Logger) LoggerFactory.getLogger("it.sportello");
    ours.setLevel(Level.INFO);
    lines.start();
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(lines);
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .addFilters(new CaseInLog())
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @AfterEach
  void stop() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(lines);
  }

  @Test
  void aPermitWithAllThatGoesWrong() throws Exception {
    // given
    CaseNumber number = stage.filePermit();
    // when somebody of another desk looks, a stranger writes, a password is wrong, time passes
    open("/scrivania/pratiche/" + number, "nadia.villa");
    open("/pratiche/" + number, "marco.conti");
    open("/pratiche/" + number, "giulia.bianchi");
    open("/cruscotto", "giulia.bianchi");
    web.perform(
        post("/scrivania/pratiche/{n}/permesso", number)
            .with(csrf())
            .with(user(identity.loadUserByUsername("giulia.bianchi"))));
    web.perform(
        post("/accesso").param("username", "anna.rossi").param("password", "x").with(csrf()));
    stage.pass(120);
    // then
    assertThat(lines.list).as("lines").isNotEmpty();
    for (ILoggingEvent line : List.copyOf(lines.list)) {
      assertThat(whole(line)).doesNotContain(PERSONAL);
    }
    assertThat(lines.list)
        .as("a line about the case carries its number")
        .anyMatch(line -> number.value().equals(line.getMDCPropertyMap().get(CaseInLog.KEY)));
  }

  private void open(String path, String who) throws Exception {
    web.perform(get(path).with(user(identity.loadUserByUsername(who)))).andReturn();
  }

  private static String whole(ILoggingEvent line) {
    StringBuilder text = new StringBuilder(line.getFormattedMessage());
    for (IThrowableProxy at = line.getThrowableProxy(); at != null; at = at.getCause()) {
      text.append(' ').append(at.getMessage());
    }
    return text.append(line.getMDCPropertyMap()).toString();
  }
}
