package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.InstanceRefused;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An instance in XML, which other programs make, as the answers to a draft on a national form. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/istanza")
class InstanceController {

  private static final String PAGE = "portal/instance";

  private final Applications applications;
  private final Drafts drafts;

  InstanceController(Applications applications, Drafts drafts) {
    this.applications = applications;
    this.drafts = drafts;
  }

  @GetMapping
  String ask(@PathVariable ApplicationId id, Model model) {
    model.addAttribute("draft", drafts.open(id));
    return PAGE;
  }

  @PostMapping
  ModelAndView take(
      @PathVariable ApplicationId id, @RequestParam(required = false) MultipartFile file)
      throws IOException {
    var page = new ModelAndView(PAGE);
    try {
      byte[] xml = file == null ? new byte[0] : file.getBytes();
      List<String> left = applications.takeInstance(id, xml);
      page.addObject("taken", true).addObject("left", left);
    } catch (InstanceRefused refusal) {
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("refusal", refusal.why());
    }
    return page.addObject("draft", drafts.open(id));
  }
}
