/** The record that nobody can change: who did, saw, took away or was refused what, and when. */
@ApplicationModule(allowedDependencies = {"law", "identity"})
package it.sportello.audit;

import org.springframework.modulith.ApplicationModule;
