package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.payments.NoPosition;
import it.sportello.payments.PaymentRefused;
import it.sportello.payments.Payments;
import it.sportello.payments.Stamps;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be paid for a draft: the notice, and stamp duty in its three ways. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/pagamenti")
class PaymentsController {

  private final Drafts drafts;
  private final Payments payments;
  private final Stamps stamps;

  PaymentsController(Drafts drafts, Payments payments, Stamps stamps) {
    this.drafts = drafts;
    this.payments = payments;
    this.stamps = stamps;
  }

  /** A stamp as it was typed; what is missing is null. */
  record TypedStamp(String way, String serial, String boughtOn, String authorisation) {

    /** The day, or null when it is none. */
    LocalDate day() {
      try {
        return boughtOn == null ? null : LocalDate.parse(boughtOn.strip());
      } catch (DateTimeException wrong) {
        return null;
      }
    }
  }

  @GetMapping
  String show(@PathVariable ApplicationId id, Model model) {
    model.addAttribute("draft", drafts.open(id));
    model.addAttribute("current", Draft.PAYMENTS);
    return "portal/payments";
  }

  @PostMapping
  String open(
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "false") boolean withStamps,
      RedirectAttributes flash) {
    payments.open(id, withStamps);
    return back(id, flash, "portal.payments.opened");
  }

  @PostMapping("/annulla")
  String cancel(@PathVariable ApplicationId id, RedirectAttributes flash) {
    payments.cancel(id);
    return back(id, flash, "portal.payments.cancelled");
  }

  @GetMapping("/avviso")
  ResponseEntity<byte[]> notice(@PathVariable ApplicationId id) {
    Payments.Notice notice = payments.notice(id);
    var attachment = ContentDisposition.attachment().filename(notice.name()).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(MediaType.APPLICATION_PDF)
        .body(notice.content());
  }

  @PostMapping("/bolli/{fee}")
  String declare(
      @PathVariable ApplicationId id,
      @PathVariable String fee,
      TypedStamp typed,
      RedirectAttributes flash) {
    if ("virtual".equals(typed.way())) {
      stamps.declareVirtual(id, fee, typed.authorisation());
    } else {
      stamps.declarePaper(id, fee, typed.serial(), typed.day());
    }
    return back(id, flash, "portal.payments.declared");
  }

  @PostMapping("/bolli/{fee}/togli")
  String takeBack(
      @PathVariable ApplicationId id, @PathVariable String fee, RedirectAttributes flash) {
    stamps.takeBack(id, fee);
    return back(id, flash, "portal.payments.takenBack");
  }

  /** Where one lands who had to log in again meanwhile. */
  @GetMapping({"/annulla", "/bolli/{fee}", "/bolli/{fee}/togli"})
  String landed(@PathVariable ApplicationId id) {
    return page(id.value());
  }

  /** Says beside the field what is wrong; what was typed stays. */
  @ExceptionHandler
  String refused(PaymentRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    Map<?, ?> path =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Map<String, String> typed = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
    typed.remove("_csrf");
    flash.addFlashAttribute("refusal", refusal.words().in(LocaleContextHolder.getLocale()));
    flash.addFlashAttribute("refusedField", refusal.field());
    flash.addFlashAttribute("refusedAt", String.valueOf(path.get("fee")));
    flash.addFlashAttribute("typed", typed);
    return page(String.valueOf(path.get("id")));
  }

  /** The notice was cancelled meanwhile: the page says how things stand. */
  @ExceptionHandler(NoPosition.class)
  String gone(HttpServletRequest request, RedirectAttributes flash) {
    Map<?, ?> path =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    flash.addFlashAttribute("notice", "portal.payments.gone");
    return page(String.valueOf(path.get("id")));
  }

  private static String back(ApplicationId id, RedirectAttributes flash, String notice) {
    flash.addFlashAttribute("notice", notice);
    return page(id.value());
  }

  private static String page(String id) {
    return "redirect:/pratiche/bozze/" + id + "/pagamenti";
  }
}
