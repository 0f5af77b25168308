/** The verbs of portal and desk as JSON under {@code /api/v1}, for other systems. */
@ApplicationModule(
    allowedDependencies = {
      "pages",
      "administration",
      "law",
      "territory",
      "identity",
      "limits",
      "documents",
      "forms",
      "notices",
      "catalogue",
      "applications",
      "deadlines",
      "deadlines :: rules",
      "conferences",
      "conferences :: rules",
      "proceedings",
      "payments",
      "incidents",
      "interop",
      "supervision",
      "supervision :: rules"
    })
package it.sportello.api;

import org.springframework.modulith.ApplicationModule;
