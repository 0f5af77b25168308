package it.sportello.portal;

import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.FileRefused;
import it.sportello.documents.IncomingFile;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.RequestView;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TaskNotOpen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer to what the desk has asked, item by item. */
@Controller
@RequestMapping("/pratiche/{number}/richiesta")
class RequestController {

  private static final String SEND = "invia";
  private static final String REFUSED_AT = "refusedAt";

  private final Proceedings proceedings;
  private final Replies replies;
  private final Documents documents;
  private final Papers papers;
  private final CurrentActor currentActor;
  private final Display show;

  RequestController(
      Proceedings proceedings,
      Replies replies,
      Documents documents,
      Papers papers,
      CurrentActor currentActor,
      Display show) {
    this.proceedings = proceedings;
    this.replies = replies;
    this.documents = documents;
    this.papers = papers;
    this.currentActor = currentActor;
    this.show = show;
  }

  @GetMapping
  String show(@PathVariable CaseNumber number, Model model) {
    CaseView view = proceedings.view(number);
    Optional<RequestView> request = view.openRequest();
    if (request.isEmpty()) {
      return "redirect:/pratiche/" + number;
    }
    model.addAttribute("view", view);
    model.addAttribute("request", request.get());
    model.addAttribute("corrections", replies.corrections(number).size());
    model.addAttribute(
        "files",
        request.get().items().stream()
            .filter(item -> item.document().isPresent())
            .collect(
                Collectors.toMap(
                    RequestView.Item::id, item -> papers.view(item.document().get()))));
    return "portal/request";
  }

  /** Keeps all that was written, then the files; with “invia” all answers leave together. */
  @PostMapping
  String answer(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "salva") String azione,
      MultipartHttpServletRequest posted,
      RedirectAttributes flash) {
    RequestView request = open(number);
    request.items().forEach(item -> keepText(number, item, posted));
    request.items().forEach(item -> keepFile(number, item, posted));
    if (!SEND.equals(azione)) {
      flash.addFlashAttribute("notice", "portal.request.saved");
      return "redirect:/pratiche/" + number + "/richiesta";
    }
    replies.send(number);
    flash.addFlashAttribute("notice", "portal.request.sent");
    return "redirect:/pratiche/" + number;
  }

  /** The file was not taken: the reason is shown beside its item, the texts are kept. */
  @ExceptionHandler
  String refused(FileRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("refusal", show.said(refusal.why()));
    flash.addFlashAttribute(REFUSED_AT, request.getAttribute(REFUSED_AT));
    return "redirect:" + request.getRequestURI();
  }

  @ExceptionHandler
  String notComplete(StepRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("failure", show.said(refusal.why()));
    flash.addFlashAttribute("incomplete", refusal.field().equals("modulo") ? null : true);
    return "redirect:" + request.getRequestURI();
  }

  private RequestView open(CaseNumber number) {
    return proceedings
        .view(number)
        .openRequest()
        .orElseThrow(() -> new TaskNotOpen("answer", number));
  }

  private void keepText(
      CaseNumber number, RequestView.Item item, MultipartHttpServletRequest posted) {
    String text = posted.getParameter("text." + item.id());
    if (text != null) {
      replies.answer(number, item.id(), text, item.document().orElse(null));
    }
  }

  private void keepFile(
      CaseNumber number, RequestView.Item item, MultipartHttpServletRequest posted) {
    MultipartFile file = posted.getFile("file." + item.id());
    if (file == null
        || file.getOriginalFilename() == null
        || file.getOriginalFilename().isEmpty()) {
      return;
    }
    posted.setAttribute(REFUSED_AT, item.id());
    String owner = currentActor.get().id().value();
    DocumentId document =
        documents
            .store(IncomingFile.upload(file::getInputStream, file.getOriginalFilename(), owner))
            .id();
    replies.answer(number, item.id(), posted.getParameter("text." + item.id()), document);
  }
}
