package it.sportello.api;

import it.sportello.identity.CurrentActor;
import it.sportello.limits.Requests;
import it.sportello.limits.TooManyTries;
import it.sportello.pages.AnswerHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of {@code /api}: no session and no cookie, so that no page of a stranger can knock with
 * somebody's name. Bearer tokens where an issuer is configured, passwords only in the demo city.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private static final String[] PUBLIC = {
    "/api/v1/openapi.json",
    "/api/v1/procedimenti/**",
    "/api/v1/comuni/**",
    "/api/v1/uffici",
    "/api/v1/enti",
    "/api/v1/albo",
    "/api/v1/orientamento"
  };
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";
  private static final String DEMO = "demo";

  private final Problems problems;
  private final Environment environment;
  private final ObjectProvider<JwtDecoder> tokens;
  private final ObjectProvider<Converter<Jwt, AbstractAuthenticationToken>> people;

  ApiSecurity(
      Problems problems,
      Environment environment,
      ObjectProvider<JwtDecoder> tokens,
      ObjectProvider<Converter<Jwt, AbstractAuthenticationToken>> people) {
    this.problems = problems;
    this.environment = environment;
    this.tokens = tokens;
    this.people = people;
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      KeptReplies replies,
      Requests requests,
      CurrentActor currentActor,
      PlatformTransactionManager transactions)
      throws Exception {
    var changes = new ChangeFilter(replies, currentActor, new TransactionTemplate(transactions));
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers(HttpMethod.GET, PUBLIC)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failures ->
                failures.authenticationEntryPoint(this::challenge).accessDeniedHandler(this::deny))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .httpStrictTransportSecurity(Customizer.withDefaults()))
        .addFilterAfter(new LastResort(problems), HeaderWriterFilter.class)
        .addFilterBefore(new RationedRequests(requests), AuthorizationFilter.class)
        .addFilterAfter(changes, AuthorizationFilter.class);
    letIn(http);
    return http.build();
  }

  /** An address with tricks in it is refused before any chain, in the words of whom it was for. */
  @Bean
  RequestRejectedHandler trickyAddresses() {
    var pages = new HttpStatusRequestRejectedHandler(HttpServletResponse.SC_NOT_FOUND);
    return (request, response, rejected) -> {
      if (request.getRequestURI().startsWith("/api/")) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        problems.tell(rejected, request, response);
      } else {
        AnswerHeaders.addTo(response);
        pages.handle(request, response, rejected);
      }
    };
  }

  private void letIn(HttpSecurity http) throws Exception {
    if (isDemo()) {
      http.httpBasic(basic -> basic.authenticationEntryPoint(this::challenge));
    }
    if (tokens.getIfAvailable() != null) {
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(this::challenge)
                  .accessDeniedHandler(this::deny)
                  .withObjectPostProcessor(new AnsweringBearers())
                  .jwt(jwt -> people.ifAvailable(jwt::jwtAuthenticationConverter)));
    }
  }

  /** Who is not known is asked for a name; who cannot be known just now is told so. */
  private void challenge(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException || failure instanceof TooManyTries) {
      problems.tell(failure, request, response);
      return;
    }
    problems.tell(
        Refusal.of(ProblemKind.UNAUTHENTICATED)
            .header(
                HttpHeaders.WWW_AUTHENTICATE, isDemo() ? "Basic realm=\"Sportello\"" : "Bearer"),
        request,
        response);
  }

  private void deny(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    problems.tell(failure, request, response);
  }

  /** An issuer that does not answer is not a defect of ours. */
  private final class AnsweringBearers
      implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    @Override
    public <F extends BearerTokenAuthenticationFilter> F postProcess(F bearers) {
      bearers.setAuthenticationFailureHandler(ApiSecurity.this::challenge);
      return bearers;
    }
  }

  private boolean isDemo() {
    return environment.acceptsProfiles(Profiles.of(DEMO));
  }
}
