/** Pages for citizens, firms, professionals and the public. */
@ApplicationModule(
    allowedDependencies = {
      "pages",
      "law",
      "territory",
      "identity",
      "audit",
      "documents",
      "forms",
      "notices",
      "catalogue",
      "applications",
      "deadlines",
      "deadlines :: rules",
      "proceedings",
      "payments"
    })
package it.sportello.portal;

import org.springframework.modulith.ApplicationModule;
