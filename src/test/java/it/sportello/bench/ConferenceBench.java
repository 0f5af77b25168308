package it.sportello.bench;

import static org.assertj.core.api.Assertions.assertThatNoException;

import it.sportello.conferences.Invitation;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Interest;
import it.sportello.territory.Territory;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.Statements;
import it.sportello.testing.WholeHouse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Thirty bodies convened at once, none with people here; and the page of such a case. */
@WholeHouse
@Import(TimersBench.Counted.class)
@ContextConfiguration(initializers = OnPostgres.class)
class ConferenceBench {

  private static final int BODIES = 30;
  private static final int WARM = 4;
  private static final int TURNS = 6;

  @Autowired private Stage stage;
  @Autowired private Convening convening;
  @Autowired private Territory territory;
  @Autowired private Identity identity;
  @Autowired private WebApplicationContext context;

  private Convocation thirty;

  @BeforeEach
  void thirtyBodies() {
    List<Invitation> invitations =
        IntStream.range(0, BODIES)
            .mapToObj(
                i -> {
                  var id = new AuthorityId("banco-" + i);
                  Interest interest = i % 3 == 0 ? Interest.HEALTH : Interest.OTHER;
                  territory.addAuthority(
                      new AuthorityView(id, "Ente " + i, interest, "ente" + i + "@pec.example"),
                      List.of());
                  return new Invitation(id, interest, "Competenza " + i);
                })
            .toList();
    thirty = new Convocation(invitations, List.of(), Map.of(), List.of());
  }

  @Test
  void thirtyBodiesInOneClick() throws Exception {
    long[] millis = new long[TURNS];
    CaseNumber last = null;
    int statements = 0;
    for (int turn = 0; turn < WARM + TURNS; turn++) {
      CaseNumber number = toConvene();
      TimersBench.STATEMENTS.set(0);
      long begin = System.nanoTime();
      stage.as(Stage.OFFICER, () -> convening.convene(number, thirty));
      long took = (System.nanoTime() - begin) / 1_000_000;
      if (turn >= WARM) {
        millis[turn - WARM] = took;
      }
      statements = TimersBench.STATEMENTS.get();
      last = number;
    }
    Arrays.sort(millis);
    Table.add(
        "| 30 bodies convened with notices, links and timers, ms (PostgreSQL; %d statements) | %d | – | – | 3000 |%n"
            .formatted(statements, millis[TURNS / 2]));
    Table.add(
        "| statements of the page of that case, without the three of its session | %d | – | – | 12 |%n"
            .formatted(page(last)));
  }

  private CaseNumber toConvene() {
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    return number;
  }

  private int page(CaseNumber number) throws Exception {
    MockMvc web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    var who = SecurityMockMvcRequestPostProcessors.user(identity.loadUserByUsername(Stage.OFFICER));
    RequestBuilder page = MockMvcRequestBuilders.get("/scrivania/pratiche/" + number).with(who);
    web.perform(page);
    return Statements.of(() -> assertThatNoException().isThrownBy(() -> web.perform(page))).size();
  }
}
