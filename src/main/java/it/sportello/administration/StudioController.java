package it.sportello.administration;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form studio: editions listed, uploaded, read over, published, taken back. */
@Controller
@RequestMapping(StudioController.PATH)
class StudioController {

  static final String PATH = "/amministrazione/moduli";

  private static final String ID = "/{id:[0-9a-f-]{36}}";
  private static final String NOTICE = "notice";

  private final Studio studio;

  StudioController(Studio studio) {
    this.studio = studio;
  }

  /** What is uploaded, under which name and why. */
  record Proposal(String label, String note, List<MultipartFile> files) {

    Proposal {
      label = label == null ? "" : label;
      note = note == null ? "" : note;
      files = files == null ? List.of() : files;
    }
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    model.addAttribute("editions", studio.editions());
    return "administration/studio";
  }

  @PostMapping
  String propose(
      Proposal proposal, ServletWebRequest exchange, Model model, RedirectAttributes flash)
      throws IOException {
    String id;
    try {
      id = studio.propose(proposal.label(), proposal.note(), contents(proposal.files()));
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      model.addAttribute("editions", studio.editions());
      return "administration/studio";
    }
    flash.addFlashAttribute(NOTICE, "admin.done.proposed");
    return "redirect:" + PATH + "/" + id;
  }

  @GetMapping(ID)
  String show(@PathVariable String id, Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return review(id, model);
  }

  @PostMapping(ID + "/pubblica")
  String publish(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String from,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    flash.addFlashAttribute(NOTICE, "admin.done.published");
    return changed(id, () -> studio.publish(id, Form.day(from)), exchange, model);
  }

  @PostMapping(ID + "/ritira")
  String takeBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String why,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    flash.addFlashAttribute(NOTICE, "admin.done.takenBack");
    return changed(id, () -> studio.takeBack(id, why), exchange, model);
  }

  @PostMapping(ID + "/elimina")
  String discard(
      @PathVariable String id, ServletWebRequest exchange, Model model, RedirectAttributes flash) {
    try {
      studio.discard(id);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return review(id, model);
    }
    flash.addFlashAttribute(NOTICE, "admin.done.discarded");
    return "redirect:" + PATH;
  }

  private String changed(String id, Runnable verb, ServletWebRequest exchange, Model model) {
    try {
      verb.run();
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return review(id, model);
    }
    return "redirect:" + PATH + "/" + id;
  }

  private String review(String id, Model model) {
    EditionReview review = studio.review(id);
    model.addAttribute("review", review);
    model.addAttribute("edition", review.edition());
    return "administration/edition";
  }

  /** A browser sends one empty part where no file was chosen. */
  private static Map<String, byte[]> contents(List<MultipartFile> files) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (MultipartFile file : files) {
      String name = file.getOriginalFilename();
      if (name != null && !name.isBlank()) {
        contents.put(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), file.getBytes());
      }
    }
    return contents;
  }
}
