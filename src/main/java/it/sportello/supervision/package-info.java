/** What is open, late or at risk, in every municipality. */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "territory",
      "identity",
      "deadlines",
      "deadlines :: rules",
      "catalogue",
      "conferences",
      "proceedings"
    })
package it.sportello.supervision;

import org.springframework.modulith.ApplicationModule;
