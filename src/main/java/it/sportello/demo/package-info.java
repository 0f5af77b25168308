/** The demo city of profile {@code demo}: its people, its cases and a clock that can be moved. */
@ApplicationModule(
    allowedDependencies = {
      "pages",
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
      "conferences :: rules",
      "proceedings",
      "supervision",
      "interop"
    })
package it.sportello.demo;

import org.springframework.modulith.ApplicationModule;
