/** What a body may say in a conference, and what the law makes of all that was said. */
@NamedInterface("rules")
package it.sportello.conferences.rules;

import org.springframework.modulith.NamedInterface;
