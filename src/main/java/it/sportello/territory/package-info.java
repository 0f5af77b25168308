/** Municipalities, offices and third bodies as they were on a given day, and who serves whom. */
@ApplicationModule(allowedDependencies = {"law"})
package it.sportello.territory;

import org.springframework.modulith.ApplicationModule;
