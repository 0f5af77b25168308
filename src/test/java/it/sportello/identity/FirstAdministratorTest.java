package it.sportello.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** Two nodes of an empty house: either takes the code that the other has shown, once. */
class FirstAdministratorTest {

  private final Identity identity = mock(Identity.class);
  private EmbeddedDatabase database;
  private FirstAdministrator one;
  private FirstAdministrator other;

  @BeforeEach
  void twoNodes() {
    database =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(
                "db/migration/V2026.11.22.1__identity_people.sql",
                "db/migration/V2026.11.22.100__identity_invite_people.sql")
            .build();
    one = node(database);
    other = node(database);
    when(identity.add(any())).thenReturn(new ActorId("first"));
  }

  @AfterEach
  void leave() {
    database.shutdown();
  }

  @Test
  void eachNodeShowsACodeOfItsOwnAndAnyNodeTakesIt() {
    String ofOne = one.newCode();
    String ofOther = other.newCode();
    assertThat(ofOne).isNotEqualTo(ofOther).hasSizeGreaterThanOrEqualTo(24);
    assertThat(other.isRight(" " + ofOne + "\n")).isTrue();
    assertThat(one.isRight(ofOther)).isTrue();
  }

  @Test
  void noOtherCodeWillDo() {
    String code = one.newCode();
    assertThat(one.isRight("")).isFalse();
    assertThat(one.isRight(code.substring(1))).isFalse();
    assertThat(one.make("guessed", administrator())).isEmpty();
    verify(identity, times(0)).add(any());
  }

  @Test
  void theDatabaseNeverSeesTheCode() {
    String code = one.newCode();
    assertThat(
            new JdbcTemplate(database)
                .queryForList("select code_hash from identity_first_start", String.class))
        .hasSize(1)
        .doesNotContain(code);
  }

  @Test
  void oneCodeMakesOneAdministratorAndSpendsAllOthers() {
    // given
    String ofOne = one.newCode();
    String ofOther = other.newCode();
    // when
    assertThat(other.make(ofOne, administrator())).contains(new ActorId("first"));
    // then
    assertThat(one.make(ofOther, administrator())).isEmpty();
    assertThat(one.make(ofOne, administrator())).isEmpty();
    verify(identity, times(1)).add(any());
  }

  @Test
  void whereSomebodyIsKnownNobodyIsAwaitedAndNoCodeWillDo() {
    // given
    String code = one.newCode();
    assertThat(one.isAwaited()).isTrue();
    // when
    new JdbcTemplate(database)
        .update(
            "insert into identity_person (id, username, password_hash, name, enabled)"
                + " values ('1', 'qualcuno', '-', 'Qualcuno', true)");
    // then
    assertThat(one.isAwaited()).isFalse();
    assertThat(one.make(code, administrator())).isEmpty();
    verify(identity, times(0)).add(any());
  }

  private FirstAdministrator node(DataSource source) {
    Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    return new FirstAdministrator(identity, source, noon);
  }

  private static NewPerson administrator() {
    return new NewPerson(
        "capo",
        "una frase lunga",
        "Capo",
        new NewPerson.Contacts("", "", ""),
        Set.of(Role.ADMINISTRATOR),
        Set.of(),
        null);
  }
}
