package it.sportello.api;

import it.sportello.testing.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL, where a key that is there already ends the transaction that meets it. */
@ContextConfiguration(initializers = OnPostgres.class)
class OncePerKeyOnPostgresTest extends OncePerKeyTest {}
