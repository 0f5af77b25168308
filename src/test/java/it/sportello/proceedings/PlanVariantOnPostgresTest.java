package it.sportello.proceedings;

import it.sportello.testing.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class PlanVariantOnPostgresTest extends PlanVariantTest {}
