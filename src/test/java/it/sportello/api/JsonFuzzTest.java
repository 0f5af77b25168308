package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** A body is JSON within the limits or refused as unreadable; no other failure comes out. */
class JsonFuzzTest {

  private static final ObjectMapper JSON = strict();

  private static ObjectMapper strict() {
    var builder = new Jackson2ObjectMapperBuilder();
    new JsonRules().strictJson().customize(builder);
    return builder.build();
  }

  @FuzzTest(maxDuration = "60s")
  void aBodyIsReadOrRefused(byte[] body) {
    try {
      var read = JSON.readTree(body);
      assertThat(JSON.writeValueAsBytes(read)).isNotNull();
    } catch (IOException refused) {
      assertThat(refused).isNotNull();
    }
  }
}
