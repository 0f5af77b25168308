/**
 * What leaves the house and may be repeated, through an outbox: courtesy mail, certified mail, and
 * what other modules carry.
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
