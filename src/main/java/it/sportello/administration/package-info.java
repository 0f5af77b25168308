/** Who works in the house, for which office or body, and which office serves whom. */
@ApplicationModule(
    allowedDependencies = {
      "pages",
      "law",
      "territory",
      "identity",
      "audit",
      "forms",
      "forms :: national",
      "catalogue",
      "applications",
      "interop"
    })
package it.sportello.administration;

import org.springframework.modulith.ApplicationModule;
