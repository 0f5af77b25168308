/** Pages for the officers of the desks, of the third bodies, and for supervisors. */
@ApplicationModule(
    allowedDependencies = {
      "pages",
      "law",
      "territory",
      "identity",
      "documents",
      "forms",
      "notices",
      "catalogue",
      "applications",
      "deadlines",
      "deadlines :: rules",
      "conferences",
      "conferences :: rules",
      "interop",
      "proceedings",
      "payments",
      "supervision",
      "supervision :: rules"
    })
package it.sportello.desk;

import org.springframework.modulith.ApplicationModule;
