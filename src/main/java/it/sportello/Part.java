package it.sportello;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * The parts in which one query reads what hangs on a key in several tables: each table is joined to
 * a part of its own, so that their rows stand below and not beside each other.
 */
@Entity
@Immutable
@Subselect("select n from (values (0), (1), (2), (3), (4), (5)) as part(n)")
class Part {

  @Id private int n;

  protected Part() {}
}
