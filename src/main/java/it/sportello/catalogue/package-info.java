/** The procedures: regime, term, meaning of silence, fees, documents and bodies to be heard. */
@ApplicationModule(allowedDependencies = {"law", "territory", "forms", "deadlines :: rules"})
package it.sportello.catalogue;

import org.springframework.modulith.ApplicationModule;
