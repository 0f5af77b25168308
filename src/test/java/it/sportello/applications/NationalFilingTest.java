package it.sportello.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.demo.NationalDesk;
import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.Field;
import it.sportello.forms.FormError;
import it.sportello.forms.Forms;
import it.sportello.forms.Text;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Filing;
import it.sportello.proceedings.Proceedings;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A person files on a national form: begun, filled, checked in all layers, kept with the case. */
@WholeHouse
class NationalFilingTest {

  private static final String CILA = "cila";

  @Autowired private NationalDesk national;
  @Autowired private Stage stage;
  @Autowired private Applications applications;
  @Autowired private Documents documents;
  @Autowired private Forms forms;
  @Autowired private Amendments amendments;
  @Autowired private Filing filing;
  @Autowired private Proceedings proceedings;
  @Autowired private CurrentActor currentActor;

  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  private String adopted;

  @AfterEach
  void backToOurForm() {
    if (adopted != null) {
      national.takeBack(adopted);
    }
  }

  @Test
  void anInstanceFillsADraftThatIsFiledWithItsOwnInstance() throws IOException {
    // given
    adopted = national.adopt(CILA, CILA);
    ApplicationId draft = stage.emptyDraft(CILA);
    // when
    List<String> left = as(() -> applications.takeInstance(draft, example("cila.xml")));
    // then
    assertThat(left)
        .as("files are attached anew; what no page asks is told")
        .contains("tabella_allegati/allegatiSCIA/allegatoElaboratiGraficiStatoDiFatto")
        .allMatch(path -> path.startsWith("tabella_allegati/"));
    Readiness before = as(() -> applications.readiness(draft));
    assertThat(before.errors()).isEmpty();
    before.missingDocuments().forEach(document -> attach(draft, document.code()));
    assertThat(as(() -> applications.readiness(draft)).isReady()).isTrue();
    // when
    CaseNumber number = as(() -> filing.file(draft));
    // then
    InstanceView instance = as(() -> applications.instances(number)).get(0);
    assertThat(instance.valid()).isTrue();
    assertThat(instance.layers()).containsExactly("XML", "XSD", "SCHEMATRON");
    String xml = paper(number, instance.instance().orElseThrow());
    assertThat(xml)
        .contains(":cognome>Costa<", ":codiceIstat=\"082053\">Palermo<", ":hash-alg>SHA-256<")
        .as("what no page asks for goes on as it came")
        .contains(":schedaProgettistaOpereArchitettoniche>");
    assertThat(as(() -> applications.view(draft)).typed()).doesNotContainKey("_rest");
    assertThat(as(() -> applications.view(draft)).unasked())
        .hasEntrySatisfying(
            "tabella_allegati/allegatiSCIA/allegatoSoggettiCoinvolti/tecnici_incaricati/"
                + "schedaProgettistaOpereArchitettoniche/cognome",
            surname -> assertThat(surname.toString()).isNotBlank());
    assertThat(paper(number, instance.descriptor().orElseThrow()))
        .contains(instance.sha256(), instance.edition());
  }

  @Test
  void onThePagesWithoutScript() throws Exception {
    // given
    adopted = national.adopt(CILA, CILA);
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    var me = user(identity.loadUserByUsername(Stage.ARCHITECT));
    String first =
        web.perform(
                post("/pratiche/bozze")
                    .with(me)
                    .with(csrf())
                    .param("procedimento", CILA)
                    .param("comune", Stage.BOLOGNA))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String draft = first.replaceFirst("/sezioni/.*", "");
    // when, then: a section of the national form, unfolded by its box
    assertThat(page(web, me, first)).contains("Titolare").doesNotContain("Codice fiscale");
    web.perform(
            post(first)
                .with(me)
                .with(csrf())
                .param("azione", "aggiorna")
                .param("scheda_anagrafica__schedaTitolare", "true"))
        .andExpect(status().is3xxRedirection());
    assertThat(page(web, me, first)).contains("Codice fiscale");
    assertThat(page(web, me, draft)).contains("Carica un’istanza XML", "Modulo nazionale");
    assertThat(page(web, me, draft + "/tutto")).contains("scheda_anagrafica__schedaTitolare");
    // when, then: another form’s instance
    upload(web, me, draft, example("permesso_di_costruire.xml"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("non è quello del modulo")));
    // when, then: no XML at all, and a document type
    upload(web, me, draft, "<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("DOCTYPE")));
    upload(web, me, draft, new byte[0]).andExpect(status().isUnprocessableEntity());
    // when
    upload(web, me, draft, example("cila.xml"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("allegatoElaboratiGraficiStatoDiFatto")));
    assertThat(page(web, me, first)).contains("Costa");
    ApplicationId id = new ApplicationId(draft.replaceFirst(".*/", ""));
    as(() -> applications.readiness(id))
        .missingDocuments()
        .forEach(document -> attach(id, document.code()));
    assertThat(page(web, me, draft + "/documenti")).contains("Elaborati grafici");
    assertThat(page(web, me, draft + "/riepilogo")).contains("id=\"invia\"");
    String filed =
        web.perform(post(draft + "/riepilogo").with(me).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    // then
    String number = filed.replaceFirst("/inviata", "");
    assertThat(page(web, me, filed)).isNotEmpty();
    assertThat(page(web, me, number))
        .contains("Istanza (XML)", "Descrittore", "SHA-256", "regole (Schematron)");
    var officer = user(identity.loadUserByUsername(Stage.OFFICER));
    assertThat(page(web, officer, number.replace("/pratiche/", "/scrivania/pratiche/")))
        .contains("Istanza (XML)", "Roberto Costa");
  }

  @Test
  void aDraftWhoseFormWasTakenBackIsKeptApartWithItsAnswers() throws Exception {
    // given
    String edition = national.adopt(CILA, CILA);
    ApplicationId draft = stage.emptyDraft(CILA);
    as(() -> applications.takeInstance(draft, example("cila.xml")));
    // when
    national.takeBack(edition);
    // then
    Readiness readiness = as(() -> applications.readiness(draft));
    assertThat(readiness.errors()).extracting(FormError::path).contains("modulo");
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    web.perform(
            get("/pratiche/bozze/" + draft)
                .with(user(identity.loadUserByUsername(Stage.ARCHITECT))))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("ritirato dall’ufficio")))
        .andExpect(content().string(containsString("Costa")));
    ApplicationId ours = stage.emptyDraft(CILA);
    assertThat(stage.view(ours).formVersion()).isNotEqualTo(stage.view(draft).formVersion());
  }

  @Test
  void whatWasBegunOnOurFormEndsOnIt() {
    // given
    ApplicationId begun = stage.draft(CILA);
    // when
    adopted = national.adopt(CILA, CILA);
    // then
    assertThat(as(() -> applications.readiness(begun)).errors()).isEmpty();
    CaseNumber number = as(() -> filing.file(begun));
    assertThat(as(() -> applications.instances(number))).isEmpty();
    assertThat(forms.form(CILA).isNational()).isTrue();
  }

  @Test
  void theBodiesOfAPermitFollowFromItsNationalForm() {
    // given
    adopted = national.adopt(Stage.PERMIT, "permesso_di_costruire");
    ApplicationId draft = stage.emptyDraft(Stage.PERMIT);
    // when
    as(() -> applications.takeInstance(draft, example("permesso_di_costruire.xml")));
    as(() -> applications.readiness(draft))
        .missingDocuments()
        .forEach(document -> attach(draft, document.code()));
    Readiness ready = as(() -> applications.readiness(draft));
    assertThat(ready.errors()).isEmpty();
    ApplicationView view = stage.view(draft);
    CaseNumber number = as(() -> filing.file(draft));
    // then
    assertThat(view.answer("landscape")).isEqualTo("simplified");
    assertThat(view.place()).isEqualTo("Salita degli Esempi 4");
    assertThat(stage.view(number).silenceIsAssent()).isFalse();
    assertThat(as(() -> applications.instances(number)).get(0).valid()).isTrue();
    // when: the desk asks for documents, and an answer is corrected
    stage.nameOfficer(number);
    stage.requestDocuments(number, 20);
    Map<String, Object> titles = new HashMap<>(view.section("dichiarazioni__titolo_possesso"));
    titles.put("dichiarazioni__titolo_possesso__titolo", "proprietà");
    as(() -> amendments.save(number, "dichiarazioni__titolo_possesso", titles));
    stage.answerRequest(number);
    // then
    assertThat(as(() -> applications.instances(number)))
        .extracting(InstanceView::version)
        .containsExactly(2, 1);
  }

  @Test
  void moreRowsThanAnybodyFillsInAreRefusedWithTheirElement() {
    // given
    adopted = national.adopt(CILA, CILA);
    ApplicationId draft = stage.emptyDraft(CILA);
    String instance = new String(example("cila.xml"), StandardCharsets.UTF_8);
    Matcher parcel =
        Pattern.compile("(?s)<(\\w+):info_catastali>.*?</\\1:info_catastali>").matcher(instance);
    assertThat(parcel.find()).isTrue();
    String many = instance.replace(parcel.group(), parcel.group().repeat(10_000));
    // when, then
    assertThatExceptionOfType(InstanceRefused.class)
        .isThrownBy(
            () -> as(() -> applications.takeInstance(draft, many.getBytes(StandardCharsets.UTF_8))))
        .withMessageContaining("info_catastali")
        .withMessageContaining("10000");
    assertThat(stage.view(draft).answers()).isEmpty();
  }

  @Test
  void aDraftWhosePackageIsGoneIsKeptApartAndOtherFormsGoOn() throws Exception {
    // given
    String edition = national.takeInTrial();
    adopted = national.adopt("fine-lavori", edition, "sample");
    ApplicationId draft = stage.emptyDraft("fine-lavori");
    String section = forms.form("fine-lavori").sections().get(0).id();
    String key = forms.form("fine-lavori").sections().get(0).questions().get(0).key();
    as(() -> applications.save(draft, section, Map.of(key, "Quarantadue")));
    // when
    national.lose(edition);
    // then
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    var me = user(identity.loadUserByUsername(Stage.ARCHITECT));
    web.perform(get("/pratiche/bozze/" + draft).with(me))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Quarantadue")));
    assertThat(page(web, me, "/pratiche")).isNotEmpty();
    assertThat(forms.form(CILA)).isNotNull();
    assertThatExceptionOfType(BrokenForm.class)
        .isThrownBy(() -> forms.form("fine-lavori"))
        .withMessageContaining(edition);
  }

  @Test
  void itReadsInEnglishToo() {
    // given
    adopted = national.adopt(CILA, CILA);
    // when
    List<Text> labels =
        forms.form(CILA).sections().stream()
            .flatMap(section -> section.questions().stream())
            .map(Field::label)
            .toList();
    // then
    assertThat(labels).extracting(label -> label.in(Locale.ENGLISH)).contains("Tax code");
    assertThat(labels)
        .as("what nobody has written says so in both languages")
        .allSatisfy(
            label ->
                assertThat(label.in(Locale.ENGLISH).contains("(to be reviewed)"))
                    .isEqualTo(label.it().contains("(da rivedere)")));
  }

  private ResultActions upload(MockMvc web, RequestPostProcessor who, String draft, byte[] xml)
      throws Exception {
    return web.perform(
        multipart(draft + "/istanza")
            .file(new MockMultipartFile("file", "istanza.xml", "application/xml", xml))
            .with(who)
            .with(csrf()));
  }

  private static String page(MockMvc web, RequestPostProcessor who, String path) throws Exception {
    return web.perform(get(path).with(who))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void attach(ApplicationId draft, String code) {
    as(
        () -> {
          String owner = currentActor.get().id().value();
          DocumentId kept =
              documents
                  .store(
                      IncomingFile.upload(
                          () -> new ByteArrayInputStream(page()), "tavola.pdf", owner))
                  .id();
          applications.attach(draft, code, kept);
          return null;
        });
  }

  private static byte[] page() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private String paper(CaseNumber number, DocumentId document) throws IOException {
    return as(
        () -> {
          try (InputStream in = documents.open(proceedings.take(number, document))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
          }
        });
  }

  private <T> T as(Supplier<T> scene) {
    return stage.as(Stage.ARCHITECT, scene);
  }

  private static byte[] example(String name) {
    try {
      return Files.readAllBytes(NationalDesk.SHARED.resolve("examples/mda").resolve(name));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
