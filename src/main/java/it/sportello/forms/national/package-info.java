/** The national forms as they are published: schemas, checked instances, what is broken in them. */
@NamedInterface("national")
package it.sportello.forms.national;

import org.springframework.modulith.NamedInterface;
