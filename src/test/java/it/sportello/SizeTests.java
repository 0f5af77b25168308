package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long files and methods may be, and how types are named: the tail decides how one lives. */
class SizeTests {

  private record Sized(String name, int size, int parameters) {}

  private static final List<Sized> FILES = new ArrayList<>();
  private static final List<Sized> METHODS = new ArrayList<>();
  private static final List<String> UNEXPLAINED = new ArrayList<>();
  private static final List<String> IN_FULL = new ArrayList<>();
  private static final Pattern FULL_NAME =
      Pattern.compile("(java|javax|jakarta|it|org|com)(\\.[a-z]\\w*)+\\.[A-Z]\\w*");
  private static int types;
  private static int publicTypes;

  @BeforeAll
  static void readTheSources() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      var units =
          files.getJavaFileObjectsFromPaths(
              sources.filter(file -> file.toString().endsWith(".java")).toList());
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        read(unit, trees);
      }
    }
  }

  @Test
  void filesAreShort() {
    assertThat(percentile95(FILES)).as("95th percentile of files").isLessThanOrEqualTo(200);
    assertThat(FILES).filteredOn(file -> file.size > 400).as("files over 400 lines").isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(METHODS).as("methods that were found").hasSizeGreaterThan(500);
    assertThat(percentile95(METHODS)).as("95th percentile of methods").isLessThanOrEqualTo(20);
    assertThat(METHODS).filteredOn(method -> method.size > 40).as("over 40 lines").isEmpty();
  }

  @Test
  void methodsTakeFewParameters() {
    assertThat(METHODS)
        .filteredOn(method -> method.parameters > 5 && !method.name.contains("<init>"))
        .as("methods with more than five parameters")
        .isEmpty();
  }

  @Test
  void everyTypeSaysInOneSentenceWhatItIs() {
    assertThat(UNEXPLAINED).as("types without Javadoc").isEmpty();
  }

  @Test
  void mostTypesStayInTheirModule() {
    assertThat(publicTypes * 100 / types).as("per cent of public types").isLessThanOrEqualTo(60);
  }

  @Test
  void typesAreImportedUnlessTwoShareAName() {
    assertThat(IN_FULL).as("types written in full").isEmpty();
  }

  private static void read(CompilationUnitTree unit, DocTrees trees) {
    var lines = unit.getLineMap();
    SourcePositions at = trees.getSourcePositions();
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    FILES.add(new Sized(file, length(unit), 0));
    Set<String> names = new HashSet<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void none) {
        boolean top = getCurrentPath().getParentPath().getLeaf() == unit;
        if (top) {
          types++;
          publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
          if (trees.getDocComment(getCurrentPath()) == null) {
            UNEXPLAINED.add(file);
          }
        }
        return super.visitClass(type, none);
      }

      @Override
      public Void visitMethod(MethodTree method, Void none) {
        if (method.getBody() != null && at.getEndPosition(unit, method) > 0) {
          long first = lines.getLineNumber(at.getStartPosition(unit, method.getBody()));
          long last = lines.getLineNumber(at.getEndPosition(unit, method));
          METHODS.add(
              new Sized(
                  file + " " + method.getName(),
                  (int) (last - first) + 1,
                  method.getParameters().size()));
        }
        return super.visitMethod(method, none);
      }

      @Override
      public Void visitImport(ImportTree imported, Void none) {
        names.add(imported.getQualifiedIdentifier().toString().replaceFirst(".*\\.", ""));
        return none;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void none) {
        String name = select.getIdentifier().toString();
        if (FULL_NAME.matcher(select.toString()).matches() && !names.contains(name)) {
          IN_FULL.add(file + " " + select);
        }
        return super.visitMemberSelect(select, none);
      }
    }.scan(unit, null);
  }

  private static int length(CompilationUnitTree unit) {
    try {
      return (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int percentile95(List<Sized> measured) {
    List<Integer> sorted = measured.stream().map(Sized::size).sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }
}
