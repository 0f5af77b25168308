/** The case: its legal state, what the office asks and decides, and the process that drives it. */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "territory",
      "identity",
      "audit",
      "documents",
      "forms",
      "catalogue",
      "applications",
      "deadlines",
      "deadlines :: rules",
      "conferences",
      "conferences :: rules"
    })
package it.sportello.proceedings;

import org.springframework.modulith.ApplicationModule;
