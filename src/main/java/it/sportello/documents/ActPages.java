package it.sportello.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of acts, apart from the pages of the site; every value is escaped. */
final class ActPages {

  private static final String FOLDER = "acts/";
  private static final String SUFFIX = ".html";
  private static final String DEFAULT = "act";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final SpringTemplateEngine engine = engine();
  private final Set<String> names = names();

  String render(ActDocument act) {
    var context = new Context(act.locale());
    act.model().forEach(context::setVariable);
    context.setVariable("title", act.title());
    context.setVariable("language", act.locale().getLanguage());
    return NOT_XML.matcher(engine.process(template(act.template()), context)).replaceAll("");
  }

  private String template(String kind) {
    if (kind == null || !NAME.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not the name of a template of acts: " + kind);
    }
    return names.contains(kind) ? kind : DEFAULT;
  }

  /** Looked up once: to miss a file on a long class path takes long. */
  private static Set<String> names() {
    try {
      var templates =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "*" + SUFFIX);
      return Arrays.stream(templates)
          .map(file -> StringUtils.stripFilenameExtension(file.getFilename()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException("The templates of acts could not be found", failure);
    }
  }

  private static SpringTemplateEngine engine() {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(SUFFIX);
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setTemplateEngineMessageSource(new StaticMessageSource());
    return engine;
  }
}
