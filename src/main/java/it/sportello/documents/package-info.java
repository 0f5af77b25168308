/** Files kept once, acts printed as PDF/A, signatures verified, protocol numbers without gaps. */
@ApplicationModule(allowedDependencies = {"law"})
package it.sportello.documents;

import org.springframework.modulith.ApplicationModule;
