package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A method that is handed the sentence of a refusal hides it from {@link RefusalsInEnglishTest},
 * which finds sentences by the names of the methods that they are given to.
 */
class RefusalHelpersTest {

  private static final Set<String> FOUND = new TreeSet<>();

  @BeforeAll
  static void readTheSources() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      var units =
          files.getJavaFileObjectsFromPaths(
              sources.filter(file -> file.toString().endsWith(".java")).toList());
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      task.parse().forEach(unit -> unit.accept(new Methods(), null));
    }
  }

  @Test
  void everyMethodThatIsHandedASentenceIsKnownByName() {
    assertThat(FOUND)
        .as("a method that is handed a refusal: name it in RefusalsInEnglishTest.HELPERS, too")
        .isNotEmpty()
        .isSubsetOf(RefusalsInEnglishTest.HELPERS);
  }

  /** Looks, in each method, for refusals whose words came in as a parameter. */
  private static class Methods extends TreeScanner<Void, Void> {

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      Set<String> handed =
          method.getParameters().stream()
              .filter(parameter -> parameter.getType().toString().equals("String"))
              .map(VariableTree::getName)
              .map(Object::toString)
              .collect(Collectors.toSet());
      var refusals = new Refusals(handed);
      method.accept(refusals, null);
      boolean isOfTheRefusalItself = method.getReturnType() == null;
      if (refusals.handOn && !isOfTheRefusalItself) {
        FOUND.add(method.getName().toString());
      }
      return super.visitMethod(method, nothing);
    }
  }

  private static class Refusals extends TreeScanner<Void, Void> {

    private final Set<String> handed;
    private boolean handOn;

    Refusals(Set<String> handed) {
      this.handed = handed;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      if (made.getIdentifier().toString().equals("StepRefused")) {
        words(made.getArguments(), 1);
      }
      return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (call.getMethodSelect().toString().equals("Said.of")) {
        words(call.getArguments(), 0);
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private void words(List<? extends ExpressionTree> arguments, int at) {
      handOn |=
          arguments.size() > at
              && arguments.get(at) instanceof IdentifierTree name
              && handed.contains(name.getName().toString());
    }
  }
}
