/**
 * What leaves the house and may be repeated: courtesy mail and certified mail through an outbox.
 */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "territory",
      "identity",
      "documents",
      "forms",
      "notices",
      "catalogue",
      "applications",
      "conferences",
      "deadlines",
      "deadlines :: rules",
      "proceedings"
    })
package it.sportello.interop;

import org.springframework.modulith.ApplicationModule;
