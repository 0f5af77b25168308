/** The command line: the same jar answers it without starting the server. */
@ApplicationModule(
    allowedDependencies = {
      "deadlines",
      "deadlines :: rules",
      "forms",
      "forms :: national",
      "territory",
      "audit",
      "operations"
    })
package it.sportello.commandline;

import org.springframework.modulith.ApplicationModule;
