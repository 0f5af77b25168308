/**
 * What every module speaks of: the provision that a piece of code carries out, and the number of a
 * case.
 */
@ApplicationModule(allowedDependencies = {})
package it.sportello.law;

import org.springframework.modulith.ApplicationModule;
