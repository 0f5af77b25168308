package it.sportello.administration;

import it.sportello.administration.NationalPackages.Examined;
import it.sportello.forms.national.ImportReport;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Uploads a package of national forms and shows what was found in it. */
@Controller
@RequestMapping(NationalPackageController.PATH)
class NationalPackageController {

  static final String PATH = NationalPreviewController.PATH + "/pacchetti";

  private static final String PAGE = "administration/package";

  private final NationalPackages packages;

  NationalPackageController(NationalPackages packages) {
    this.packages = packages;
  }

  @GetMapping
  String ask(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return PAGE;
  }

  @PostMapping
  String take(
      @RequestParam(name = "package", required = false) MultipartFile file,
      ServletWebRequest exchange,
      Model model)
      throws IOException {
    try (InputStream zip = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      Examined examined = packages.take(zip);
      if (!examined.kept()) {
        exchange.getResponse().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      }
      model.addAttribute("taken", examined.kept());
      return show(examined.edition(), examined.report(), model);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return PAGE;
    }
  }

  @GetMapping("/{edition:[\\w.-]+}")
  String report(@PathVariable String edition, Model model) {
    return show(edition, packages.report(edition).orElse(null), model);
  }

  private static String show(String edition, ImportReport report, Model model) {
    model.addAttribute(Form.NAME, Form.of());
    model.addAttribute("edition", edition);
    model.addAttribute("report", report);
    return PAGE;
  }
}
