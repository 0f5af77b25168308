package it.sportello.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.sportello.identity.Identity;
import it.sportello.testing.WholeHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The rows of the law to come are for supervisors. */
@WholeHouse
class LawChangesPageTest {

  private static final String PAGE = "/cruscotto/norme";

  @Autowired private WebApplicationContext context;
  @Autowired private Identity identity;

  private MockMvc web;

  @BeforeEach
  void open() {
    web =
        MockMvcBuilders.webAppContextSetup(context)
            .apply(SecurityMockMvcConfigurers.springSecurity())
            .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void aSupervisorReadsThem(String language) throws Exception {
    web.perform(
            get(PAGE)
                .with(user(identity.loadUserByUsername("vittoria.neri")))
                .header("Accept-Language", language))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void nobodyElseDoes() throws Exception {
    for (String who : new String[] {"luca.ferri", "giulia.bianchi", "sara.monti"}) {
      web.perform(get(PAGE).with(user(identity.loadUserByUsername(who))))
          .andExpect(status().isForbidden());
    }
  }
}
