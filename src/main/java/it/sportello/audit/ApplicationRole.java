package it.sportello.audit;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the schema belongs to another role than the one the application works with ({@code
 * spring.flyway.user}), gives the latter what it needs after each migration, and never the right to
 * change the record.
 */
@Component
class ApplicationRole implements Callback {

  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  private final String role;

  ApplicationRole(@Value("${sportello.database.role:}") String role) {
    if (!role.isEmpty() && !NAME.matcher(role).matches()) {
      throw new IllegalArgumentException("sportello.database.role is not the name of a role");
    }
    this.role = role;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE && !role.isEmpty();
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    try (Statement grant = context.getConnection().createStatement()) {
      if (AppendOnly.isPostgres(context.getConnection())) {
        grant.execute("grant usage, create on schema public to " + role);
        grant.execute(
            "grant select, insert, update, delete on all tables in schema public to " + role);
        grant.execute("grant usage, select on all sequences in schema public to " + role);
        for (String table : AppendOnly.TABLES) {
          grant.execute("revoke update, delete, truncate on " + table + " from " + role);
        }
      }
    } catch (SQLException failure) {
      throw new FlywayException("The application's role could not be given its rights", failure);
    }
  }

  @Override
  public String getCallbackName() {
    return "application role";
  }
}
