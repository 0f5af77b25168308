package it.sportello;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import javax.script.ScriptEngineManager;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.Configuration;
import net.sf.saxon.s9api.Processor;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** What must stay true of the code, each with its reason. */
@AnalyzeClasses(packages = "it.sportello", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule ONLY_THE_WORKFLOW_KNOWS_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("it.sportello.proceedings.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("the engine must be replaceable in one package");

  @ArchTest
  static final ArchRule RULES_ARE_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("..rules..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..rules..", "it.sportello.law..")
          .because("the rules of law must be readable and testable with nothing running");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a demo and a test move the clock, and the law counts in the time of Rome");

  @ArchTest
  static final ArchRule THE_SYSTEM_CLOCK_IS_READ_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveSimpleName("TimeConfiguration")
          .and()
          .doNotHaveSimpleName("DemoClock")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .because("there is one clock in the house");

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base|Dto|Exception)")
          .because("such a name says nothing about what the type is for");

  @ArchTest
  static final ArchRule ENTITIES_STAY_IN_THEIR_MODULE =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAssignableTo(Repository.class)
          .should()
          .notBePublic()
          .because("others get ids and views; no module reads another's table");

  @ArchTest
  static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .notBePublic()
          .because("only the web calls them");

  @ArchTest
  static final ArchRule ENTITIES_HAVE_VERBS_NOT_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set(?!Aside)[A-Z].*")
          .because("a change of state is a verb with its guard");

  @ArchTest
  static final ArchRule XML_IS_NOT_PARSED_BY_HAND =
      noClasses()
          .that()
          .doNotHaveSimpleName("ClosedXml")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              DocumentBuilderFactory.class,
              SAXParserFactory.class,
              SchemaFactory.class,
              TransformerFactory.class)
          .because("a parser with its defaults fetches what a stranger tells it to");

  @ArchTest
  static final ArchRule RULES_FROM_OUTSIDE_RUN_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveSimpleName("ClosedXslt")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Processor.class, Configuration.class)
          .because("a transformer with its defaults reads files, the network and the environment");

  @ArchTest
  static final ArchRule NO_SCRIPTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ScriptEngineManager.class)
          .because("nothing that is imported may run code");

  @ArchTest
  static final ArchRule UNSCOPED_FACTS_ARE_NOT_FOR_PAGES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "it.sportello.portal..",
              "it.sportello.desk..",
              "it.sportello.pages..",
              "it.sportello.api..")
          .should()
          .dependOnClassesThat()
          .haveSimpleName("CaseFacts")
          .because("a page shows what its actor may see, and these facts ask nobody");
}
