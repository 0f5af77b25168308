package it.sportello.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The file of a case leaves the house whole, for those who may, and its record can be checked. */
@WholeHouse
class ExportTest {

  private static final List<String> HASHED =
      List.of("previous", "chain", "seq", "micros", "actor", "kind", "what", "subject");

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;
  @Autowired private Audit audit;
  @Autowired private Stage stage;

  private MockMvc web;
  private CaseNumber number;

  @BeforeEach
  void fileACase() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    number = stage.filePermit();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "luca.ferri, 200, officer of the office",
    "elena.galli, 200, head of the office",
    "nadia.villa, 404, head of another office",
    "giulia.bianchi, 403, the party takes its papers one by one",
    "irene.costa, 403, a body reads what concerns it",
    "vittoria.neri, 403, a supervisor does not come in by the desk",
    "sara.monti, 403, an administrator sees no cases",
  })
  void whoMayTakeTheFile(String who, int status, String reason) throws Exception {
    assertThat(take(who, "/scrivania/pratiche/").getResponse().getStatus())
        .as(reason)
        .isEqualTo(status);
  }

  @Test
  void aBodyThatWasConvenedMayNot() throws Exception {
    // given
    number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    // then
    assertThat(take("davide.leone", "/scrivania/pratiche/").getResponse().getStatus())
        .isEqualTo(403);
    assertThat(audit.of(Chain.of(number))).noneMatch(line -> line.kind() == AuditKind.DOWNLOAD);
  }

  @Test
  void aSupervisorMustSayWhyFirst() throws Exception {
    assertThat(take("vittoria.neri", "/cruscotto/pratiche/").getResponse().getStatus())
        .isEqualTo(404);
    web.perform(
        post("/cruscotto/pratiche/" + number)
            .with(csrf())
            .with(user(identity.loadUserByUsername("vittoria.neri")))
            .param("reason", "Verifica dei tempi richiesta dal Consiglio"));
    assertThat(take("vittoria.neri", "/cruscotto/pratiche/").getResponse().getStatus())
        .isEqualTo(200);
  }

  @Test
  void everyPaperIsInItOnceUnderASafeName() throws Exception {
    // given
    stage.nameOfficer(number);
    stage.declareComplete(number);
    // when
    Map<String, byte[]> file = unpacked();
    JsonNode json = new ObjectMapper().readTree(file.get("fascicolo.json"));
    // then
    var view = stage.view(number);
    long papers =
        view.application().attachments().stream().map(a -> a.document()).distinct().count()
            + view.acts().size();
    assertThat(file.keySet()).contains("LEGGIMI.txt", "fascicolo.json", "registro.jsonl");
    assertThat(file.keySet().stream().filter(n -> n.startsWith("documenti/")))
        .hasSize((int) papers);
    assertThat(file.keySet()).allMatch(name -> name.matches("(documenti/)?[^/\\\\:]+"));
    assertThat(json.at("/summary/number").asText()).isEqualTo(number.value());
    assertThat(json.at("/timeline")).hasSameSizeAs(view.timeline());
    assertThat(json.at("/terms/0/ledger/0/sentence").asText()).isNotBlank();
    json.at("/acts").forEach(act -> assertThat(file).containsKey(act.get("paper").asText()));
  }

  @Test
  void itsRecordIsCheckedWithoutTheHouse() throws Exception {
    // given
    stage.nameOfficer(number);
    // when
    List<String> lines =
        new String(unpacked().get("registro.jsonl"), StandardCharsets.UTF_8).lines().toList();
    // then
    assertThat(faultOf(lines)).isEmpty();
    assertThat(lines.get(lines.size() - 1)).contains("\"DOWNLOAD\"").contains("\"file\"");
    assertThat(lines).hasSize(audit.of(Chain.of(number)).size());
  }

  @Test
  void aRecordThatWasTouchedDoesNotHold() throws Exception {
    List<String> lines =
        new String(unpacked().get("registro.jsonl"), StandardCharsets.UTF_8).lines().toList();
    String first = lines.get(0).replace("\"ACT\"", "\"LOOK\"");
    assertThat(faultOf(List.of(first))).isEqualTo("1");
    assertThat(faultOf(lines.subList(1, lines.size()))).isEqualTo("1");
  }

  /** What LEGGIMI.txt says, and nothing of the house's own: the line that fails, or "". */
  private static String faultOf(List<String> lines) throws Exception {
    String last = "0".repeat(64);
    for (int n = 1; n <= lines.size(); n++) {
      JsonNode line = new ObjectMapper().readTree(lines.get(n - 1));
      var digest = MessageDigest.getInstance("SHA-256");
      for (String field : HASHED) {
        byte[] bytes = line.get(field).asText().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      if (!line.get("previous").asText().equals(last)
          || line.get("seq").asInt() != n
          || !line.get("hash").asText().equals(hash)) {
        return Integer.toString(n);
      }
      last = hash;
    }
    return "";
  }

  private Map<String, byte[]> unpacked() throws Exception {
    byte[] zip = take("elena.galli", "/scrivania/pratiche/").getResponse().getContentAsByteArray();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(files.put(entry.getName(), in.readAllBytes())).isNull();
      }
    }
    return files;
  }

  private MvcResult take(String who, String base) throws Exception {
    MvcResult begun =
        web.perform(
                get(base + number + "/fascicolo.zip").with(user(identity.loadUserByUsername(who))))
            .andReturn();
    return begun.getRequest().isAsyncStarted()
        ? web.perform(asyncDispatch(begun)).andReturn()
        : begun;
  }
}
