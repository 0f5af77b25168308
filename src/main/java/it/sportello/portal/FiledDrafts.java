package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.SharedSections;
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
  private final SharedSections shared;

  FiledDrafts(Applications applications, SharedSections shared) {
    this.applications = applications;
    this.shared = shared;
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
    ApplicationView application = seen(new ApplicationId(id), path.get("section"));
    if (application.isFiled()) {
      response.sendRedirect("/pratiche/" + application.number().orElseThrow());
    }
    return !application.isFiled();
  }

  /** A guest may come to the section to which they were invited. */
  private ApplicationView seen(ApplicationId id, Object section) {
    return section == null ? applications.view(id) : shared.view(id, section.toString());
  }
}
