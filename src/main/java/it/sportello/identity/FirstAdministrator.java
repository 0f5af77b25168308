package it.sportello.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first administrator of an empty house. Each node shows a code of its own when it starts; of
 * each the database keeps a digest, so that any node accepts any of them, until one was used.
 */
@Service
@Transactional
public class FirstAdministrator {

  private static final int BYTES = 18;

  private final Identity identity;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  FirstAdministrator(Identity identity, DataSource database, Clock clock) {
    this.identity = identity;
    this.jdbc = new JdbcTemplate(database);
    this.clock = clock;
  }

  /**
   * Whether nobody is known yet. Asked in SQL: the first page asks it, and need not wait until the
   * queries of all repositories have been read.
   */
  @Transactional(readOnly = true)
  public boolean isAwaited() {
    return jdbc.queryForList("select id from identity_person fetch first row only", String.class)
        .isEmpty();
  }

  /** A new code, to be shown by the node that asks. */
  public String newCode() {
    OneTimeCode code = OneTimeCode.ofBytes(BYTES);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    jdbc.update(
        "insert into identity_first_start (code_hash, made_at) values (?, ?)",
        code.digest(),
        Timestamp.valueOf(now));
    return code.text();
  }

  /** Whether a node of this house has shown it. */
  @Transactional(readOnly = true)
  public boolean isRight(String typed) {
    return !jdbc.queryForList(
            "select code_hash from identity_first_start where code_hash = ?",
            String.class,
            OneTimeCode.typed(typed).digest())
        .isEmpty();
  }

  /**
   * Makes the administrator and spends all codes; of two who come at once the second finds none.
   */
  public Optional<ActorId> make(String typed, NewPerson administrator) {
    if (!isRight(typed) || jdbc.update("delete from identity_first_start") == 0 || !isAwaited()) {
      return Optional.empty();
    }
    return Optional.of(identity.add(administrator));
  }
}
