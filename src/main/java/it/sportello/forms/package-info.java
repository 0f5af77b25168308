/**
 * The questions a person answers: sections, fields, conditions, and the checking of a filled form.
 */
@ApplicationModule(allowedDependencies = {"law"})
package it.sportello.forms;

import org.springframework.modulith.ApplicationModule;
