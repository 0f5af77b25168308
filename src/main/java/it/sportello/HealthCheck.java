package it.sportello;

import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a running house whether it is ready, for an image that has no other program to ask with. */
final class HealthCheck {

  private static final int PATIENCE = 4_000;

  private HealthCheck() {}

  /** Ends with status 0 when the address answers 200, else with 1. */
  public static void main(String[] arguments) throws Exception {
    var asked = (HttpURLConnection) URI.create(arguments[0]).toURL().openConnection();
    asked.setConnectTimeout(PATIENCE);
    asked.setReadTimeout(PATIENCE);
    System.exit(asked.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
  }
}
