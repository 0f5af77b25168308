package it.sportello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one-stop permit desk of a metropolitan city: starts the server. */
@SpringBootApplication
public class Sportello {

  public static void main(String[] arguments) {
    SpringApplication.run(Sportello.class, arguments);
  }
}
