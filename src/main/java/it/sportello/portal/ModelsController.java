package it.sportello.portal;

import it.sportello.forms.BrokenForm;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All forms of the house, to be read before anything is begun. */
@Controller
class ModelsController {

  private final Forms forms;

  ModelsController(Forms forms) {
    this.forms = forms;
  }

  @GetMapping("/moduli")
  String list(Model model) {
    List<Form> usable = new ArrayList<>();
    for (String id : forms.ids()) {
      try {
        usable.add(forms.form(id));
      } catch (BrokenForm broken) {
        // said in the log; the others are listed
      }
    }
    model.addAttribute("forms", usable);
    return "portal/models";
  }

  @GetMapping("/moduli/{form}")
  String show(@PathVariable String form, Model model) {
    if (!forms.ids().contains(form)) {
      throw new NoSuchElementException("No form " + form);
    }
    model.addAttribute("form", forms.form(form));
    return "portal/model";
  }
}
