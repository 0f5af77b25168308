/** What the figures of the dashboard mean: plain counting over the cases. */
@NamedInterface("rules")
package it.sportello.supervision.rules;

import org.springframework.modulith.NamedInterface;
