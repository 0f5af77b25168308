package it.sportello.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The last number given out under a name in a year. */
@Entity
@Table(name = "documents_counter")
class Counter {

  /** Name and year of a counter. */
  @Embeddable
  record Key(String name, @Column(name = "year_no") int year) implements Serializable {}

  @EmbeddedId private Key id;
  private int lastValue;

  protected Counter() {}

  int next() {
    lastValue++;
    return lastValue;
  }
}
