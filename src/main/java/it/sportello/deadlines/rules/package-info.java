/** The arithmetic of legal terms: plain Java, from a start, events and a calendar to a ledger. */
@NamedInterface("rules")
package it.sportello.deadlines.rules;

import org.springframework.modulith.NamedInterface;
