package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.FeeDue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.territory.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be filed, what it takes, and which questions are asked. */
@RestController
@RequestMapping(Routes.V1 + "/procedimenti")
class CatalogueController {

  private final Catalogue catalogue;
  private final Forms forms;

  CatalogueController(Catalogue catalogue, Forms forms) {
    this.catalogue = catalogue;
    this.forms = forms;
  }

  @Operation(summary = "Che cosa si può presentare.")
  @GetMapping
  Listing<ProcedureLine> procedures() {
    return Listing.whole(
        catalogue.procedures().stream()
            .map(one -> ProcedureLine.of(one, catalogue.feesDue(one.code(), null)))
            .toList());
  }

  @Operation(summary = "Un procedimento: regime, termine, silenzio, costi.")
  @GetMapping("/{code}")
  ProcedureLine procedure(
      @PathVariable String code, @RequestParam(required = false) MunicipalityCode comune) {
    return ProcedureLine.of(catalogue.procedure(code), catalogue.feesDue(code, comune));
  }

  /** The questions, section by section, and the documents. */
  @Operation(summary = "Le domande del modulo e i documenti richiesti.")
  @GetMapping("/{code}/modulo")
  FormShape form(@PathVariable String code) {
    return FormShape.of(forms.form(catalogue.procedure(code).form()));
  }

  /** A procedure as one is told of it before starting. */
  record ProcedureLine(
      String code,
      String name,
      String summary,
      String desk,
      String regime,
      String legalBasis,
      String decidedBy,
      String term,
      String silence,
      List<FeeLine> fees) {

    static ProcedureLine of(Procedure procedure, List<FeeDue> fees) {
      return new ProcedureLine(
          procedure.code(),
          procedure.name().it(),
          procedure.summary().it(),
          procedure.desk().name(),
          procedure.regime().name(),
          procedure.legalBasis(),
          procedure.decidedBy().it(),
          procedure.termText().it(),
          procedure.silence().it(),
          fees.stream().map(FeeLine::of).toList());
    }
  }

  /** What has to be paid, in euro. */
  record FeeLine(BigDecimal amount, String label, Optional<String> legalBasis) {

    static FeeLine of(FeeDue fee) {
      return new FeeLine(fee.amount(), fee.label().it(), Optional.ofNullable(fee.legalBasis()));
    }
  }

  /** All that is asked for a procedure. */
  record FormShape(
      String id, String version, List<SectionShape> sections, List<DemandLine> documents) {

    static FormShape of(Form form) {
      return new FormShape(
          form.id(),
          form.version(),
          form.sections().stream().map(SectionShape::of).toList(),
          form.documents().stream().map(DemandLine::of).toList());
    }
  }

  /** The questions of a section; those of a group stand beside the others. */
  record SectionShape(String id, String title, List<QuestionShape> questions) {

    static SectionShape of(Section section) {
      return new SectionShape(
          section.id(), section.title().it(), QuestionShape.of(section.fields()));
    }
  }

  /** A question: its key, its kind, and what its answer must be. */
  record QuestionShape(
      String key,
      String type,
      String label,
      boolean required,
      int maxLength,
      Optional<String> hiddenWhen,
      List<OptionShape> options,
      List<QuestionShape> children) {

    static List<QuestionShape> of(List<Field> fields) {
      return SectionBody.flat(fields).map(QuestionShape::of).toList();
    }

    private static QuestionShape of(Field field) {
      return new QuestionShape(
          field.key(),
          field.type().name(),
          field.label().it(),
          field.isRequired(),
          field.rules().maxLength(),
          Optional.of(field.hiddenWhen()).filter(when -> !when.isEmpty()),
          field.options().stream().map(OptionShape::of).toList(),
          of(field.children()));
    }
  }

  /** One of the answers to choose from. */
  record OptionShape(String value, String label) {

    static OptionShape of(Field.Option option) {
      return new OptionShape(option.value(), option.label().it());
    }
  }

  /** A document that goes with the application. */
  record DemandLine(
      String code,
      String label,
      boolean required,
      boolean signed,
      Optional<String> when,
      Optional<String> legalBasis) {

    static DemandLine of(RequiredDocument document) {
      return new DemandLine(
          document.code(),
          document.label().it(),
          document.required(),
          document.signed(),
          Optional.ofNullable(document.when()).filter(when -> !when.isEmpty()),
          Optional.ofNullable(document.legalBasis()));
    }
  }
}
