/** What the house could not do by itself: seen, tried again, set aside, given to somebody. */
@ApplicationModule(
    allowedDependencies = {"pages", "law", "identity", "audit", "proceedings", "interop"})
package it.sportello.incidents;

import org.springframework.modulith.ApplicationModule;
