package it.sportello;

import it.sportello.identity.CurrentActor;
import it.sportello.limits.Requests;
import it.sportello.pages.AnswerHeaders;
import it.sportello.pages.KeptForm;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who must log in for what, and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String LOGIN = "/accesso";
  private static final String UNREAD = "org.apache.catalina.parameter_parse_failed";
  private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";
  private static final String[] PUBLIC = {
    "/",
    LOGIN,
    "/procedimenti",
    "/procedimenti/**",
    "/orientamento",
    "/moduli",
    "/moduli/*",
    "/elenchi/*",
    "/albo",
    "/albo/**",
    "/pubblicazioni",
    "/pubblicazioni/**",
    "/primo-avvio",
    "/invito/*",
    "/accesso-enti/**",
    "/lingua",
    "/webjars/**",
    "/assets/**",
    "/favicon.ico",
    "/error",
    "/actuator/health/**",
    "/actuator/prometheus",
    "/livez",
    "/readyz",
    "/note/**",
    "/oauth2/authorization/*"
  };

  private final ObjectProvider<CurrentActor> currentActor;

  SecurityConfiguration(ObjectProvider<CurrentActor> currentActor) {
    this.currentActor = currentActor;
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      MultipartConfigElement limits,
      ProviderEntrance providers,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
      Requests requests)
      throws Exception {
    http.authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers(PUBLIC)
                    .permitAll()
                    .requestMatchers(new UnknownPath(routes))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage(LOGIN)
                    .defaultSuccessUrl("/area")
                    .failureHandler(new WrongPassword(LOGIN + "?errore")))
        .logout(out -> out.logoutUrl("/uscita").logoutSuccessUrl("/?uscita"))
        .addFilterAfter(new PageRequests(requests), HeaderWriterFilter.class)
        .addFilterBefore(
            new ConfinedVisitors(currentActor.getObject()), AnonymousAuthenticationFilter.class)
        .exceptionHandling(
            failures ->
                failures
                    .authenticationEntryPoint(new KeepingEntryPoint())
                    .accessDeniedHandler(
                        (request, response, denied) -> denied(request, response, limits)))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(AnswerHeaders.POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .httpStrictTransportSecurity(Customizer.withDefaults()));
    providers.open(http);
    return http.build();
  }

  /**
   * A form without a valid token: too large to be read at all, or its session has ended; then what
   * was typed is kept.
   */
  private static void denied(
      HttpServletRequest request, HttpServletResponse response, MultipartConfigElement limits)
      throws IOException {
    if (isTooLarge(request, limits)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (isNobody() && isTyped(request)) {
      goAndLogIn(request, response);
    } else {
      KeptForm.showAgain(request);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** So large, or of so many fields, that the server has not read it, nor the token in it. */
  private static boolean isTooLarge(HttpServletRequest request, MultipartConfigElement limits) {
    return request.getContentLengthLong() > limits.getMaxFileSize()
        || request.getAttribute(UNREAD) != null;
  }

  private static boolean isNobody() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known == null || known instanceof AnonymousAuthenticationToken;
  }

  private static boolean isTyped(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }

  private static void goAndLogIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals(LOGIN) || path.equals("/uscita")) {
      response.sendRedirect(LOGIN + "?scaduta");
      return;
    }
    KeptForm.keep(request);
    request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(path));
    response.sendRedirect(LOGIN + "?scaduta");
  }

  /** Sends to the log-in, and keeps what a form carried until after it. */
  private static final class KeepingEntryPoint extends LoginUrlAuthenticationEntryPoint {

    KeepingEntryPoint() {
      super(LOGIN);
      setFavorRelativeUris(true);
    }

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException, ServletException {
      if (isTyped(request)) {
        goAndLogIn(request, response);
      } else {
        super.commence(request, response, failure);
      }
    }
  }
}
