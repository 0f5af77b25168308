/**
 * What all pages share: layout, dates and labels in words, errors, and forms kept through a log-in.
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
      "deadlines",
      "deadlines :: rules",
      "conferences",
      "proceedings"
    })
package it.sportello.pages;

import org.springframework.modulith.ApplicationModule;
