package it.sportello.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be like; bcrypt reads no more than 72 bytes. */
public final class NewPassword {

  public static final int SHORTEST = 12;
  private static final int MOST_BYTES = 72;

  private NewPassword() {}

  /** The key of the message that says what is wrong with it. */
  public static Optional<String> wrong(String password) {
    if (password.length() < SHORTEST) {
      return Optional.of("first.short");
    }
    return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Optional.of("first.long")
        : Optional.empty();
  }
}
