package it.sportello.payments;

import it.sportello.testing.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class PaymentsOnPostgresTest extends PaymentsTest {}
