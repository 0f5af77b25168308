package it.sportello.forms.national;

import java.util.ArrayList;
import java.util.List;

/** The parts right below the root of a form: those that are sections, and single questions. */
record Tops(List<Part.Element> sections, List<Part.Element> loose) {

  /** Attachments are no questions: they are left out. */
  static Tops of(NationalForm form) {
    List<Part.Element> sections = new ArrayList<>();
    List<Part.Element> loose = new ArrayList<>();
    NationalPages.held(form.root())
        .elements()
        .filter(top -> !ImportReport.isAttachment(top))
        .forEach(top -> (isLoose(top) ? loose : sections).add(top));
    return new Tops(sections, loose);
  }

  private static boolean isLoose(Part.Element top) {
    return top.content() instanceof Content.Value || top.repeated();
  }
}
