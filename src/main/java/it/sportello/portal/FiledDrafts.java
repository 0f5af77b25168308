package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from the pages of a draft that was filed meanwhile to its case. */
@Configuration(proxyBeanMethods = false)
class FiledDrafts implements WebMvcConfigurer, HandlerInterceptor {

  private final Applications applications;

  FiledDrafts(Applications applications) {
    this.applications = applications;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/pratiche/bozze/{id}/**", "/pratiche/bozze/{id}");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!"GET".equals(request.getMethod())
        || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> path)
        || !(path.get("id") instanceof String id)) {
      return true;
    }
    ApplicationView application = applications.view(new ApplicationId(id));
    if (application.isFiled()) {
      response.sendRedirect("/pratiche/" + application.number().orElseThrow());
    }
    return !application.isFiled();
  }
}
