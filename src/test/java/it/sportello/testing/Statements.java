package it.sportello.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Every statement that a thread sends to the database, whoever sends it: Hibernate, the engine, our
 * own SQL. What other threads of the house do meanwhile is not in it.
 */
@Component
public class Statements implements BeanPostProcessor {

  private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();
  private static final int CALLERS = 6;

  /** What {@code what} sends, in order, each with those of our own methods that asked for it. */
  public static List<String> of(Runnable what) {
    List<String> sent = new ArrayList<>();
    SENT.set(sent);
    try {
      what.run();
    } finally {
      SENT.remove();
    }
    return sent;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? listened(source) : bean;
  }

  private static DataSource listened(DataSource source) {
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return SENT.get() == null ? connection : listened(connection);
      }
    };
  }

  private static Connection listened(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (name, arguments, answer) -> {
          if (answer instanceof PreparedStatement prepared) {
            return listened(PreparedStatement.class, prepared, (String) arguments[0]);
          }
          return answer instanceof Statement plain ? listened(Statement.class, plain, "") : answer;
        });
  }

  private static <T extends Statement> T listened(Class<T> type, T statement, String sql) {
    return proxy(
        type,
        statement,
        (name, arguments, answer) -> {
          if (name.startsWith("execute") && SENT.get() != null) {
            String text = arguments == null ? sql : (String) arguments[0];
            SENT.get().add(text.replaceAll("\\s+", " ") + " <- " + callers());
          }
          return answer;
        });
  }

  private static String callers() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> frame.getClassName().startsWith("it.sportello."))
                    .filter(frame -> !frame.getClassName().contains("$$"))
                    .filter(frame -> !frame.getClassName().startsWith("it.sportello.testing."))
                    .limit(CALLERS)
                    .map(Statements::called)
                    .collect(Collectors.joining(" < ")));
  }

  private static String called(StackWalker.StackFrame frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
  }

  /** What came of a call, after it was made. */
  private interface Listener {
    Object heard(String name, Object[] arguments, Object answer);
  }

  private static <T> T proxy(Class<T> type, T target, Listener listener) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          try {
            return listener.heard(method.getName(), arguments, method.invoke(target, arguments));
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
