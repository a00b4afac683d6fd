package org.recordlint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The public signatures of {@code plugin-api} and this module, beside those that are committed: a
 * change that hosts would notice is seen in review. {@code -Drecordlint.signatures=write} takes the
 * present ones over.
 */
class ApiSignatureTest {

  private static final Path COMMITTED = Path.of("src", "test", "api", "signatures.txt");

  @Test
  void hostsFindEverythingWhereItWas() throws IOException {
    List<String> now =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.recordlint")
                .stream()
                .filter(ApiSignatureTest::isApi)
                .map(JavaClass::reflect)
                .flatMap(type -> signatures(type).stream())
                .toList();
    assertThat(now).hasSizeGreaterThan(100);
    List<String> sorted = List.copyOf(new TreeSet<>(now));
    if ("write".equals(System.getProperty("recordlint.signatures"))) {
      Files.createDirectories(COMMITTED.getParent());
      Files.write(COMMITTED, sorted);
    }
    assertThat(sorted)
        .as("run again with -Drecordlint.signatures=write if the change is meant")
        .isEqualTo(Files.readAllLines(COMMITTED));
  }

  private static boolean isApi(JavaClass type) {
    boolean outer = type.getEnclosingClass().map(ApiSignatureTest::isApi).orElse(true);
    boolean ours =
        type.getSource()
            .filter(source -> !source.getUri().toString().contains("rules"))
            .isPresent();
    return outer
        && ours
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().contains(".internal")
        && !type.getName().contains("$$");
  }

  private static List<String> signatures(Class<?> type) {
    TreeSet<String> lines = new TreeSet<>();
    String name = type.getName();
    lines.add(name + ": " + type.toGenericString());
    Predicate<Integer> visible = flags -> Modifier.isPublic(flags) || Modifier.isProtected(flags);
    for (Field field : type.getDeclaredFields()) {
      if (visible.test(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(name + ": " + field.toGenericString());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      add(name, constructor, visible, lines);
    }
    for (Method method : type.getDeclaredMethods()) {
      add(name, method, visible, lines);
    }
    return List.copyOf(lines);
  }

  private static void add(
      String name, Executable member, Predicate<Integer> visible, Set<String> lines) {
    if (visible.test(member.getModifiers()) && !member.isSynthetic()) {
      lines.add(name + ": " + member.toGenericString());
    }
  }
}
