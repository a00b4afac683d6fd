package org.recordlint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.recordlint", importOptions = CoreOnly.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noMutableStatics =
      fields().that().areStatic().and().areNotFinal().should().notBeStatic().allowEmptyShould(true);

  @ArchTest static final ArchRule noJavaLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
  @ArchTest static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule noLoggerSeesARecord =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.slf4j..");

  @ArchTest
  static final ArchRule noConnections =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.sql..");

  @ArchTest
  static final ArchRule publicSignaturesShowNoInternalType =
      classes()
          .that(
              describe(
                  "are public and not internal",
                  type ->
                      type.getModifiers().contains(JavaModifier.PUBLIC)
                          && !resideInAPackage("..internal..").test(type)))
          .should(showNoInternalType());

  @ArchTest
  static void theClassesAreThere(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThanOrEqualTo(60);
  }

  private static ArchCondition<JavaClass> showNoInternalType() {
    return new ArchCondition<>("show no internal type") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
            .filter(unit -> isVisible(unit))
            .forEach(
                unit ->
                    Stream.concat(
                            unit.getAllInvolvedRawTypes().stream(),
                            Stream.of(unit.getRawReturnType()))
                        .filter(resideInAPackage("..internal.."))
                        .forEach(
                            shown ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        type, unit.getFullName() + " shows " + shown.getName()))));
      }
    };
  }

  private static boolean isVisible(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }
}

/** The classes of this module and not of its tests or of others. */
final class CoreOnly implements ImportOption {
  @Override
  public boolean includes(com.tngtech.archunit.core.importer.Location location) {
    return location.contains("/core/target/classes/");
  }
}
