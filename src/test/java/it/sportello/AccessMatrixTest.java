package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.testing.WholeHouse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, with the ids of a case and a draft that are not theirs, tried by everybody. */
@WholeHouse
class AccessMatrixTest {

  /**
   * Nobody, another applicant, another desk, another business desk, a body not convened, a
   * supervisor who gave no reason.
   */
  private static final List<String> STRANGERS =
      List.of("", "marco.conti", "nadia.villa", "paolo.riva", "chiara.serra", "vittoria.neri");

  private static final List<String> OF_OTHERS = List.of("{number", "{id}", "{draft}");
  private static final Set<Integer> REFUSALS = Set.of(302, 400, 403, 404, 405, 415);

  @Autowired private WebApplicationContext context;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private Identity identity;
  @Autowired private Stage stage;

  private MockMvc web;
  private CaseNumber number;
  private ApplicationId draft;
  private CaseView before;
  private ApplicationView draftBefore;

  @BeforeEach
  void fileACase() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
    number = stage.filePermit();
    draft = stage.draft(Stage.PERMIT);
    before = stage.view(number);
    draftBefore = stage.view(draft);
  }

  @TestFactory
  Stream<DynamicTest> strangersGetNothing() {
    return routes().stream()
        .flatMap(
            route ->
                STRANGERS.stream()
                    .filter(who -> !asksForTheReason(route, who))
                    .map(
                        who ->
                            DynamicTest.dynamicTest(route + " " + who, () -> refuses(route, who))));
  }

  @TestFactory
  Stream<DynamicTest> nothingHasChangedAfterAllThat() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "the case is as it was",
            () -> {
              for (Route route : routes()) {
                for (String who : STRANGERS) {
                  call(route, who);
                }
              }
              CaseView after = stage.view(number);
              assertThat(after.timeline()).isEqualTo(before.timeline());
              assertThat(after.summary()).isEqualTo(before.summary());
              assertThat(stage.view(draft)).isEqualTo(draftBefore);
            }));
  }

  /** To a supervisor the dashboard answers with the question why. */
  private static boolean asksForTheReason(Route route, String who) {
    return who.equals("vittoria.neri") && route.path.startsWith("/cruscotto/pratiche");
  }

  private void refuses(Route route, String who) throws Exception {
    MvcResult result = call(route, who);
    int status = result.getResponse().getStatus();
    assertThat(status).as("%s as %s", route, who).isIn(REFUSALS);
    String sentTo = result.getResponse().getHeader("Location");
    if (who.isEmpty()) {
      assertThat(sentTo).as("where nobody is sent").contains("/accesso");
    } else if (sentTo != null) {
      assertThat(followed(sentTo, who))
          .as("%s as %s, sent to %s", route, who, sentTo)
          .isIn(403, 404);
    }
    assertThat(result.getResponse().getContentAsString())
        .doesNotContain("Via dei Colli")
        .doesNotContain("RSSNNA80A41A944Z");
  }

  /** A redirect says nothing as long as what it leads to is refused. */
  private int followed(String path, String who) throws Exception {
    MvcResult result = call(new Route("GET", path), who);
    String further = result.getResponse().getHeader("Location");
    return further == null || further.equals(path)
        ? result.getResponse().getStatus()
        : followed(further, who);
  }

  private MvcResult call(Route route, String who) throws Exception {
    String path = route.path.replace("{number:\\d{6}-\\d{8}-\\d{6}}", "{number}");
    for (Map.Entry<String, String> id : ids(route.path).entrySet()) {
      path = path.replace(id.getKey(), id.getValue());
    }
    path = path.replaceAll("\\{[^}]+}", "037006");
    var call =
        route.method.equals("POST")
            ? multipart(path).file(new MockMultipartFile("file", "x.pdf", null, new byte[] {1}))
            : request(HttpMethod.valueOf(route.method), path);
    call.with(csrf());
    if (!who.isEmpty()) {
      call.with(user(identity.loadUserByUsername(who)));
    }
    return web.perform(call).andReturn();
  }

  private Map<String, String> ids(String path) {
    String document = before.acts().get(0).document().value();
    boolean ofDraft = path.startsWith("/pratiche/bozze");
    return Map.of(
        "{number}",
        number.value(),
        "{draft}",
        draft.value(),
        "{id}",
        ofDraft ? draft.value() : document,
        "{document}",
        document,
        "{section}",
        "soggetti",
        "{requirement}",
        "drawings");
  }

  private Set<Route> routes() {
    Set<Route> routes = new LinkedHashSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(new Route(method.name(), path)))));
    routes.removeIf(route -> OF_OTHERS.stream().noneMatch(route.path::contains));
    routes.removeIf(route -> route.path.startsWith("/avvisi") || route.path.startsWith("/api"));
    assertThat(routes).as("routes with ids").hasSizeGreaterThan(20);
    return routes;
  }

  private record Route(String method, String path) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
