package it.sportello.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import it.sportello.applications.ApplicationId;
import it.sportello.documents.DocumentId;
import it.sportello.documents.UploadId;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The interface described by itself (OpenAPI 3), written when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";
  private static final String ABOUT =
      "I verbi dello sportello e della scrivania come JSON. I problemi sono RFC 9457, con tipi"
          + " stabili. Ogni POST porta una Idempotency-Key; ogni modifica porta in If-Match l’ETag di"
          + " ciò che si è letto. Le liste proseguono con «dopo».";

  @Bean
  @Lazy
  OpenAPI description() {
    for (Class<?> id :
        List.of(
            ApplicationId.class,
            CaseNumber.class,
            DocumentId.class,
            UploadId.class,
            MunicipalityCode.class)) {
      SpringDocUtils.getConfig().replaceWithClass(id, String.class);
    }
    return new OpenAPI()
        .info(
            new Info()
                .title("Sportello")
                .version("1")
                .description(ABOUT)
                .license(new License().name("EUPL-1.2").identifier(null)))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(BASIC, scheme(BASIC))
                .addSecuritySchemes(BEARER, scheme(BEARER)))
        .security(
            List.of(
                new SecurityRequirement().addList(BEARER),
                new SecurityRequirement().addList(BASIC)));
  }

  @Bean
  @Lazy
  OperationCustomizer operations() {
    return new DescribedOperations();
  }

  @Bean
  @Lazy
  OpenApiCustomizer schemas() {
    return new DescribedShapes();
  }

  private static SecurityScheme scheme(String name) {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
  }
}
