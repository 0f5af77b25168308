/** Applications from the first answer to their submission. */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "territory",
      "identity",
      "documents",
      "forms",
      "forms :: national",
      "catalogue"
    })
package it.sportello.applications;

import org.springframework.modulith.ApplicationModule;
