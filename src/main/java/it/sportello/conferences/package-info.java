/** Conferences of services: who must speak, by when, and what the law makes of it. */
@ApplicationModule(
    allowedDependencies = {"law", "territory", "documents", "deadlines", "deadlines :: rules"})
package it.sportello.conferences;

import org.springframework.modulith.ApplicationModule;
