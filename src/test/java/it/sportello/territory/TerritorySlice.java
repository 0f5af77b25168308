package it.sportello.territory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The module alone, on an empty H2 with all migrations, on 22 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@Import({
  Territory.class,
  TerritoryTables.class,
  PlacesInMemory.class,
  TerritorySeed.class,
  Sites.class,
  TerritorySlice.Today.class
})
@interface TerritorySlice {

  /** The clock of the tests. */
  @TestConfiguration
  class Today {

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    }
  }
}
