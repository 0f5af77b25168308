/** What a person or an office was told inside the application, and whether it was read. */
@ApplicationModule(allowedDependencies = {"law", "identity"})
package it.sportello.notices;

import org.springframework.modulith.ApplicationModule;
