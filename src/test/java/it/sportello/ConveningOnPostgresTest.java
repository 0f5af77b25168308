package it.sportello;

import it.sportello.testing.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL, where what only reads may not lock. */
@ContextConfiguration(initializers = OnPostgres.class)
class ConveningOnPostgresTest extends ConveningTest {}
