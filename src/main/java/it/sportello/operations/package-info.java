/** What keeps the house running: verifying that nothing was lost, copying it away and back. */
@ApplicationModule(
    allowedDependencies = {
      "law",
      "documents",
      "deadlines",
      "deadlines :: rules",
      "audit",
      "proceedings"
    })
package it.sportello.operations;

import org.springframework.modulith.ApplicationModule;
