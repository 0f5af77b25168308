package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What pages are made of is found where they say; what they lead to is never looked for there. */
@WholeHouse
class AssetsTest {

  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)");

  @LocalServerPort private int port;
  @Autowired private ResourceUrlProvider urls;

  private PageCaller nobody;

  @BeforeEach
  void somebodyComes() {
    nobody = new PageCaller(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/accesso", "/nulla", "/albo"})
  void eachAssetThatAPageNamesIsThere(String page) {
    List<String> assets = assets(page);
    assertThat(assets).hasSizeGreaterThan(4);
    assertThat(assets).allSatisfy(at -> assertThat(nobody.get(at).statusCode()).isEqualTo(200));
  }

  @Test
  void aPageThatSaysThatNothingIsThereNamesTheSameStyles() {
    assertThat(assets("/nulla")).containsAll(assets("/albo"));
  }

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "/assets/css/none.css, a style sheet that is not there",
    "/webjars/none/none.js, a library that is not there",
    "/nulla.json, nothing at all"
  })
  void aPageThatSaysThatNothingIsThereIsAPage(String address, String reason) {
    var answer = nobody.get(address);
    assertThat(answer.statusCode()).as(reason).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
  }

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "/pratiche/037006-20261111-000010, a page about a case",
    "/scrivania, the desk",
    "/api/v1/openapi.json, the interface for programs"
  })
  void aLinkToAPageIsNotLookedForAmongAssets(String link, String reason) {
    var paths = new AntPathMatcher();
    assertThat(urls.getHandlerMap()).containsKeys("/assets/**", "/webjars/**");
    assertThat(urls.getHandlerMap().keySet())
        .as(reason)
        .noneMatch(pattern -> paths.match(pattern, link));
  }

  private List<String> assets(String page) {
    return ASSET.matcher(nobody.get(page).body()).results().map(found -> found.group(1)).toList();
  }
}
