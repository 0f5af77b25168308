package it.sportello;

import org.apache.catalina.Container;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the server answers where the application is not asked. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  @Bean
  @Order(ServerConfiguration.AFTER_DEFAULTS)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastAnswers() {
    return server ->
        server.addContextCustomizers(
            context -> {
              Container host = context.getParent();
              host.getPipeline().addValve(new LastAnswer());
            });
  }

  static final int AFTER_DEFAULTS = 100;
}
