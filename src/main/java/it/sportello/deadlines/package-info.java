/** The legal clock: the terms of each case, what moved them, and a ledger that says why. */
@ApplicationModule(allowedDependencies = {"law"})
package it.sportello.deadlines;

import org.springframework.modulith.ApplicationModule;
