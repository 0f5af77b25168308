package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Files are searched for malware on arrival; while the scanner is away they wait. */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:held")
class HeldFilesTest {

  @TempDir private static Path store;

  private static ClamdStandIn clamd;

  @Autowired private Documents documents;
  @Autowired private HeldFilesSweep sweep;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("sportello.documents.store", () -> store);
    properties.add("sportello.documents.scanner", () -> clamd.address());
  }

  @BeforeAll
  static void listen() throws IOException {
    clamd = new ClamdStandIn();
  }

  @AfterAll
  static void hangUp() throws IOException {
    clamd.close();
  }

  @BeforeEach
  void answer() {
    clamd.broken(false);
  }

  @Test
  void aHarmlessFileIsKeptAndOpens() throws Exception {
    DocumentView kept = documents.store(xml("innocuo"));
    assertThat(kept.scan()).isEqualTo(ScanState.CLEAN);
    assertThat(opens(kept)).isTrue();
  }

  @Test
  void aHarmfulFileIsRefusedAndPutAside() {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> documents.store(xml(ClamdStandIn.EICAR)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.HARMFUL));
    assertThat(store.resolve("quarantine")).isNotEmptyDirectory();
    assertThat(store.resolve("tmp")).isEmptyDirectory();
  }

  @Test
  void whileTheScannerIsAwayAFileWaitsAndNobodyOpensIt() {
    // given
    clamd.broken(true);
    DocumentView kept = documents.store(xml("in attesa"));
    assertThat(kept.scan()).isEqualTo(ScanState.WAITING);
    assertThatExceptionOfType(FileHeld.class)
        .isThrownBy(() -> documents.open(kept.id()))
        .matches(held -> !held.isHarmful());
    sweep.sweep();
    assertThat(documents.view(kept.id()).scan()).as("still away").isEqualTo(ScanState.WAITING);
    // when
    clamd.broken(false);
    sweep.sweep();
    // then
    assertThat(documents.view(kept.id()).scan()).isEqualTo(ScanState.CLEAN);
    assertThat(opens(kept)).isTrue();
  }

  @Test
  void whatIsFoundHarmfulLaterNeverOpens() {
    // given
    clamd.broken(true);
    DocumentView kept = documents.store(xml("tardi " + ClamdStandIn.EICAR));
    // when
    clamd.broken(false);
    sweep.sweep();
    // then
    assertThat(documents.view(kept.id()).scan()).isEqualTo(ScanState.HARMFUL);
    assertThatExceptionOfType(FileHeld.class)
        .isThrownBy(() -> documents.open(kept.id()))
        .matches(FileHeld::isHarmful);
  }

  @Test
  void theActsOfTheHouseAreNotAsked() {
    clamd.broken(true);
    DocumentId act = documents.print(ActDocument.of("act", ActSamples.full(), "permesso.pdf"));
    assertThat(documents.view(act).scan()).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void aFullDiskIsToldApartFromABrokenOne() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Files.write(Path.of("/dev/full"), new byte[] {1}))
        .satisfies(full -> assertThat(StoreFull.or("x", full)).isInstanceOf(StoreFull.class));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Files.write(store.resolve("nowhere/x"), new byte[] {1}))
        .satisfies(other -> assertThat(StoreFull.or("x", other)).isNotInstanceOf(StoreFull.class));
  }

  private boolean opens(DocumentView document) {
    try (var in = documents.open(document.id())) {
      return in.read() == '<';
    } catch (IOException failure) {
      return false;
    }
  }

  private static IncomingFile xml(String text) {
    byte[] bytes =
        ("<?xml version=\"1.0\"?><testo>" + text.replace("&", "&amp;") + "</testo>").getBytes();
    return IncomingFile.upload(() -> new ByteArrayInputStream(bytes), "testo.xml", "anna");
  }
}
