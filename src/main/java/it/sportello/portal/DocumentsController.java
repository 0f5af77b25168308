package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.FileRefused;
import it.sportello.documents.IncomingFile;
import it.sportello.forms.RequiredDocument;
import it.sportello.identity.CurrentActor;
import it.sportello.pages.Display;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents that go with a draft: what is asked, by which rule, and what is there. */
@Controller
@RequestMapping("/pratiche/bozze/{id}")
class DocumentsController {

  private final Applications applications;
  private final Drafts drafts;
  private final Documents documents;
  private final Papers papers;
  private final CurrentActor currentActor;
  private final Display show;

  DocumentsController(
      Applications applications,
      Drafts drafts,
      Documents documents,
      Papers papers,
      CurrentActor currentActor,
      Display show) {
    this.applications = applications;
    this.drafts = drafts;
    this.documents = documents;
    this.papers = papers;
    this.currentActor = currentActor;
    this.show = show;
  }

  /** A document that is asked for, why, and what was put there so far. */
  record Demand(
      RequiredDocument document, List<ConditionWords.Alternative> when, List<Paper> papers) {}

  @GetMapping("/documenti")
  String list(@PathVariable ApplicationId id, Model model) {
    Draft draft = drafts.open(id);
    var words = new ConditionWords(draft.form());
    model.addAttribute("draft", draft);
    model.addAttribute("current", Draft.DOCUMENTS);
    model.addAttribute(
        "demands",
        applications.documents(id).stream()
            .map(d -> new Demand(d, words.of(d.when()), papers.of(draft.application(), d)))
            .toList());
    return "portal/documents";
  }

  @PostMapping("/documenti/{requirement}")
  String add(
      @PathVariable ApplicationId id,
      @PathVariable String requirement,
      @RequestParam MultipartFile file,
      RedirectAttributes flash) {
    applications.view(id);
    String owner = currentActor.get().id().value();
    DocumentId document =
        documents
            .store(IncomingFile.upload(file::getInputStream, file.getOriginalFilename(), owner))
            .id();
    applications.attach(id, requirement, document);
    flash.addFlashAttribute("notice", "portal.documents.added");
    return "redirect:/pratiche/bozze/" + id + "/documenti#" + requirement;
  }

  /** Where one lands who had to log in again while uploading or removing. */
  @GetMapping({"/documenti/{requirement}", "/allegati/{attachment}/rimuovi"})
  String back(@PathVariable ApplicationId id) {
    return "redirect:/pratiche/bozze/" + id + "/documenti";
  }

  @GetMapping("/allegati/{attachment}")
  ResponseEntity<Resource> download(
      @PathVariable ApplicationId id, @PathVariable String attachment) {
    return papers.download(find(applications.view(id), attachment).document());
  }

  @PostMapping("/allegati/{attachment}/rimuovi")
  String remove(
      @PathVariable ApplicationId id, @PathVariable String attachment, RedirectAttributes flash) {
    applications.detach(id, attachment);
    flash.addFlashAttribute("notice", "portal.documents.removed");
    return "redirect:/pratiche/bozze/" + id + "/documenti";
  }

  /** Says beside the document why the file was not taken; all the rest stays as it was. */
  @ExceptionHandler
  String refused(FileRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    flash.addFlashAttribute("refusal", show.said(refusal.why()));
    flash.addFlashAttribute("refusedAt", path.get("requirement"));
    return "redirect:/pratiche/bozze/" + path.get("id") + "/documenti";
  }

  private static Attachment find(ApplicationView application, String attachment) {
    return application.attachments().stream()
        .filter(a -> a.id().equals(attachment))
        .findFirst()
        .orElseThrow();
  }
}
