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
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files applications of the demo city, section by section, as a person would. */
@Component
@Profile("demo")
class DemoFiling {

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
        applications.attach(id, document.code(), paper(document.label().it()));
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

  private DocumentId paper(String label) {
    var paper = new DemoPaper(label);
    byte[] pdf = paper.pdf();
    return documents
        .store(IncomingFile.upload(() -> new ByteArrayInputStream(pdf), paper.fileName(), "demo"))
        .id();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> readAnswers() {
    return CityPlan.read("/demo/answers.yaml", Map.class);
  }
}
