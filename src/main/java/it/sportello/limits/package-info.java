/** How often somebody may ask or try to log in, so that nobody takes the house from the others. */
@ApplicationModule(allowedDependencies = {})
package it.sportello.limits;

import org.springframework.modulith.ApplicationModule;
