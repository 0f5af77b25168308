package it.sportello.demo;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.catalogue.Catalogue;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.forms.Forms;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Filing;
import it.sportello.territory.MunicipalityCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files applications of the demo city, section by section, as a person would. */
@Component
@Profile("demo")
class DemoFiling {

  private static final float MARGIN = 50;
  private static final float HEADING = 28;

  private final Map<String, Map<String, Object>> answers = readAnswers();
  private final Applications applications;
  private final Catalogue catalogue;
  private final Forms forms;
  private final Documents documents;
  private final Filing filing;

  DemoFiling(
      Applications applications,
      Catalogue catalogue,
      Forms forms,
      Documents documents,
      Filing filing) {
    this.applications = applications;
    this.catalogue = catalogue;
    this.forms = forms;
    this.documents = documents;
    this.filing = filing;
  }

  /** Files with the answers of the demo city, some of them replaced. */
  CaseNumber file(String procedure, String municipality, Map<String, Object> replaced) {
    return file(draft(procedure, municipality, replaced));
  }

  CaseNumber file(ApplicationId draft) {
    return filing.file(draft);
  }

  ApplicationId draft(String procedure, String municipality, Map<String, Object> replaced) {
    ApplicationId id = applications.start(procedure, new MunicipalityCode(municipality));
    for (Section section : forms.form(catalogue.procedure(procedure).form()).sections()) {
      applications.save(id, section.id(), answersTo(section, replaced));
    }
    for (RequiredDocument document : applications.documents(id)) {
      if (document.required()) {
        applications.attach(id, document.code(), paper(document.code()));
      }
    }
    return id;
  }

  private Map<String, Object> answersTo(Section section, Map<String, Object> replaced) {
    Map<String, Object> given = new HashMap<>(answers.getOrDefault(section.id(), Map.of()));
    replaced.forEach(
        (key, value) -> {
          if (given.containsKey(key)) {
            given.put(key, value);
          }
        });
    return given;
  }

  private DocumentId paper(String name) {
    byte[] pdf = page(name);
    return documents
        .store(IncomingFile.upload(() -> new ByteArrayInputStream(pdf), name + ".pdf", "demo"))
        .id();
  }

  /** A page that says what it stands for. */
  private static byte[] page(String name) {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), HEADING);
        content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - 2 * MARGIN);
        content.showText("Esempio: " + name);
        content.endText();
        content.addRect(MARGIN, MARGIN, PDRectangle.A4.getWidth() - 2 * MARGIN, 10 * MARGIN);
        content.stroke();
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> readAnswers() {
    return CityPlan.read("/demo/answers.yaml", Map.class);
  }
}
