package it.sportello.bench;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Workflow;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.WholeHouse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements that moving the timers of one case costs, for each timer. */
@WholeHouse
@Import(TimersBench.Counted.class)
@ContextConfiguration(initializers = OnPostgres.class)
class TimersBench {

  static final AtomicInteger STATEMENTS = new AtomicInteger();

  @Autowired private Stage stage;
  @Autowired private Workflow workflow;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  @Test
  void movingTheTimersOfACase() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    int timers =
        database.queryForObject(
            "select count(*) from act_ru_job j join act_ru_execution e"
                + " on j.process_instance_id_ = e.id_ where e.business_key_ = ?"
                + " and j.type_ = 'timer'",
            Integer.class,
            number.value());
    database.update(
        "update act_ru_job set duedate_ = duedate_ + interval '1 second' where type_ = 'timer'");
    STATEMENTS.set(0);
    transaction.executeWithoutResult(status -> workflow.deadlinesMoved(number));
    double each = STATEMENTS.get() / (double) Math.max(1, timers);
    Table.add(
        "| statements a timer when the %d timers of a case move (%d in all) | %.1f | – | – | 2 |%n"
            .formatted(timers, STATEMENTS.get(), each));
  }

  /** Counts what is prepared on any connection. */
  @TestConfiguration
  static class Counted {

    @Bean
    static BeanPostProcessor counting() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource source ? counted(source) : bean;
        }
      };
    }

    private static DataSource counted(DataSource source) {
      return new DelegatingDataSource(source) {
        @Override
        public Connection getConnection() throws SQLException {
          return counted(super.getConnection());
        }
      };
    }

    private static Connection counted(Connection connection) {
      InvocationHandler counting =
          (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
              STATEMENTS.incrementAndGet();
              if (Boolean.getBoolean("sportello.sql")) {
                System.out.println("SQL " + arguments[0].toString().replace('\n', ' '));
              }
            }
            try {
              return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
              throw failure.getCause();
            }
          };
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, counting);
    }
  }
}
