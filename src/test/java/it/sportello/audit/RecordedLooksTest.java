package it.sportello.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.CaseView;
import it.sportello.testing.WholeHouse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What happens to a case, who sees it and who is refused is in its record, once. */
@WholeHouse
class RecordedLooksTest {

  @Autowired private WebApplicationContext context;
  @Autowired private Audit audit;
  @Autowired private AuditCheck check;
  @Autowired private Refusals refusals;
  @Autowired private Identity identity;
  @Autowired private Stage stage;

  private MockMvc web;
  private CaseNumber number;

  @BeforeEach
  void fileACase() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .addFilters(refusals)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    number = stage.filePermit();
  }

  @Test
  void everyEventOfTheTimelineHasOneLine() {
    // given
    stage.nameOfficer(number);
    stage.declareComplete(number);
    // when
    CaseView view = stage.view(number);
    // then
    assertThat(lines(AuditKind.ACT))
        .extracting(AuditEntry::subject)
        .containsExactlyElementsOf(view.timeline().stream().map(e -> e.id()).toList());
    assertThat(check.holds(Chain.of(number))).isTrue();
  }

  @Test
  void aPageThatAsksManyTimesIsOneLook() throws Exception {
    // when
    int status = open("luca.ferri", "/scrivania/pratiche/" + number);
    // then
    assertThat(status).isEqualTo(200);
    assertThat(lines(AuditKind.LOOK))
        .extracting(AuditEntry::actor)
        .containsExactly(id("luca.ferri"));
  }

  @Test
  void thePartyLooksAtItsOwnCaseUnrecorded() throws Exception {
    // when
    int status = open("giulia.bianchi", "/pratiche/" + number);
    // then
    assertThat(status).isEqualTo(200);
    assertThat(lines(AuditKind.LOOK)).isEmpty();
  }

  @Test
  void aRefusalOutlivesTheRequestThatFailed() throws Exception {
    // when
    int status = open("nadia.villa", "/scrivania/pratiche/" + number);
    // then
    assertThat(status).isEqualTo(404);
    assertThat(lines(AuditKind.REFUSED))
        .extracting(AuditEntry::actor)
        .containsExactly(id("nadia.villa"));
  }

  @Test
  void aPaperTakenAwayIsRecorded() throws Exception {
    // given
    DocumentId receipt = stage.view(number).acts().get(0).document();
    // when
    int status = open("giulia.bianchi", "/pratiche/" + number + "/documenti/" + receipt);
    // then
    assertThat(status).isEqualTo(200);
    assertThat(lines(AuditKind.DOWNLOAD))
        .extracting(AuditEntry::subject)
        .containsExactly(receipt.value());
  }

  @Test
  void theOfficeReadsTheRecord() throws Exception {
    assertThat(open("luca.ferri", "/scrivania/pratiche/" + number + "/registro")).isEqualTo(200);
    assertThat(open("giulia.bianchi", "/scrivania/pratiche/" + number + "/registro"))
        .isEqualTo(403);
  }

  @Test
  void aCaseThatDoesNotExistLeavesNoChain() {
    // given
    var nobodys = new CaseNumber("037006-20260907-999999");
    // when, then
    assertThatThrownBy(() -> stage.view(nobodys)).isInstanceOf(CaseNotFound.class);
    assertThat(audit.of(Chain.of(nobodys))).isEmpty();
  }

  private List<AuditEntry> lines(AuditKind kind) {
    return audit.of(Chain.of(number)).stream().filter(line -> line.kind() == kind).toList();
  }

  private int open(String who, String path) throws Exception {
    var person = identity.loadUserByUsername(who);
    return web.perform(get(path).with(user(person))).andReturn().getResponse().getStatus();
  }

  private String id(String who) {
    return identity.findByUsername(who).orElseThrow().id().value();
  }
}
