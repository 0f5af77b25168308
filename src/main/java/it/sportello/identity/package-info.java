/** People, their roles, and who is acting now. */
@ApplicationModule(allowedDependencies = {"law", "territory"})
package it.sportello.identity;

import org.springframework.modulith.ApplicationModule;
