package it.sportello.applications;

import it.sportello.forms.FieldCheck;
import it.sportello.forms.Text;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Sites;
import java.util.List;
import org.springframework.stereotype.Component;

/** The polygon of the works: well drawn, and inside the municipality where one files. */
@Component
class SiteCheck implements FieldCheck {

  private final Sites sites;

  SiteCheck(Sites sites) {
    this.sites = sites;
  }

  @Override
  public String name() {
    return "polygon";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    return sites.check(answer, new MunicipalityCode(context.municipality())).stream()
        .map(
            finding ->
                new Finding(new Text(finding.italian(), finding.english()), finding.blocking()))
        .toList();
  }
}
