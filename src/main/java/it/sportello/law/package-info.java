/**
 * What every module speaks of: the provision that a piece of code carries out, the number of a
 * case, and what a transaction has in hand.
 */
@ApplicationModule(allowedDependencies = {})
package it.sportello.law;

import org.springframework.modulith.ApplicationModule;
