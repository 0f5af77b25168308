package it.sportello.testing;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** The engine's time is global to the JVM: before each test it is that of the test's own house. */
public class EngineClock implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    Clock clock = test.getApplicationContext().getBean(Clock.class);
    DateTimeUtils.setCurrentMillisProvider(clock::millis);
  }
}
