package org.recordlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordlint.api.Severity.ERROR;
import static org.recordlint.api.Severity.NOTE;
import static org.recordlint.api.Severity.WARNING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.rule.Measurement.Basis;
import org.recordlint.rule.Measurement.Count;
import org.recordlint.rule.Measurement.Scope;

class MeasurementTest {

  private static final RuleId OFTEN = RuleId.parse("p/often");
  private static final RuleId RARE = RuleId.parse("p/rare");
  private static final RuleId NEVER = RuleId.parse("p/never");

  private static Measurement measurement(
      Map<RuleId, Map<Severity, Count>> rules, Map<Severity, Count> allPacks) {
    return new Measurement(List.of(), rules, allPacks);
  }

  private static Map<Severity, Count> warnings(int right, int findings) {
    return Map.of(WARNING, new Count(right, findings));
  }

  @Test
  void aRuleWithEnoughFindingsSpeaksForItselfAndOthersTakeThePacks() {
    Measurement measured =
        measurement(Map.of(OFTEN, warnings(15, 30), RARE, warnings(29, 29)), Map.of());

    assertThat(measured.basis(OFTEN, WARNING)).contains(new Basis(Scope.RULE, new Count(15, 30)));
    assertThat(measured.basis(RARE, WARNING)).contains(new Basis(Scope.PACK, new Count(44, 59)));
    assertThat(measured.basis(NEVER, WARNING)).isEqualTo(measured.basis(RARE, WARNING));
    assertThat(measured.confidence(OFTEN, WARNING)).hasValue(0.5);
    assertThat(measured.confidence(RARE, WARNING)).hasValue(0.74);
  }

  @Test
  void errorsAreCountedWithWarningsAndNotesAlone() {
    Measurement measured =
        measurement(
            Map.of(
                OFTEN,
                Map.of(
                    ERROR, new Count(10, 10), WARNING, new Count(20, 25), NOTE, new Count(10, 40))),
            Map.of());

    assertThat(measured.count(OFTEN, ERROR)).isEqualTo(new Count(30, 35));
    assertThat(measured.count(OFTEN, WARNING)).isEqualTo(new Count(30, 35));
    assertThat(measured.confidence(OFTEN, NOTE)).hasValue(0.26);
  }

  @Test
  void tooFewAreNoMeasureUnlessAllPacksHaveEnough() {
    Map<RuleId, Map<Severity, Count>> few = Map.of(RARE, Map.of(NOTE, new Count(3, 3)));

    assertThat(measurement(few, Map.of()).confidence(RARE, NOTE)).isEmpty();
    assertThat(measurement(few, Map.of(NOTE, new Count(20, 29))).confidence(RARE, NOTE)).isEmpty();
    assertThat(measurement(few, Map.of(NOTE, new Count(20, 30))).basis(RARE, NOTE))
        .contains(new Basis(Scope.ALL_PACKS, new Count(20, 30)));
    assertThat(measurement(few, Map.of(NOTE, new Count(20, 30))).confidence(RARE, WARNING))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"30,30,0.98", "0,30,0.02", "1000,1000,1.0", "27,30,0.89"})
  void confidenceIsTheShareToExpect(int right, int findings, double expected) {
    assertThat(new Basis(Scope.RULE, new Count(right, findings)).confidence()).isEqualTo(expected);
  }

  @Test
  void moreThanAllCannotBeRight() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(-1, 1));
  }
}
