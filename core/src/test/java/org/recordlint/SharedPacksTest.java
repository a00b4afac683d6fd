package org.recordlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;

/** Many tenants stand on packs that are compiled once, and none of them sees another. */
class SharedPacksTest {

  private static final SharedPacks SHARED = SharedPacks.of(PackFixture.bundled());

  private static final String NOTE =
      "Mum was hostile. Tenantword7 came, then Tenantword8. Jo was aggressive to the worker.";

  private static Policy ownTerm(String word) {
    return Policy.of(
        new Policy.Selection(
            "policy.yaml",
            """
            organisation: %1$s
            terms:
              own:
                title: T
                message: M
                why: W
                phrases: [%1$s]
                prompts: [Q?]
            """
                .formatted(word)),
        Optional.empty());
  }

  private static Linter tenant(int number) {
    return Linter.builder().shared(SHARED).policy(ownTerm("tenantword" + number)).build();
  }

  @Test
  void tenantsDoNotSeeOneAnother() {
    List<String> plain = PackFixture.flagged(Linter.builder().shared(SHARED).build(), NOTE);
    List<String> seven = new ArrayList<>(plain);
    seven.add("Tenantword7");
    List<String> eight = new ArrayList<>(plain);
    eight.add("Tenantword8");

    assertThat(PackFixture.flagged(tenant(7), NOTE)).containsExactlyInAnyOrderElementsOf(seven);
    assertThat(PackFixture.flagged(tenant(8), NOTE)).containsExactlyInAnyOrderElementsOf(eight);
    assertThat(PackFixture.flagged(tenant(9), NOTE)).isEqualTo(plain);
  }

  @Test
  void manyThreadsMayBuildAndLintAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int number = i % 2 + 7;
        work.add(() -> PackFixture.flagged(tenant(number), NOTE));
      }
      List<Future<List<String>>> done = threads.invokeAll(work);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).contains("Tenantword" + (i % 2 + 7));
        assertThat(done.get(i).get()).doesNotContain("Tenantword" + ((i + 1) % 2 + 7));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTenantTakesLittleOfTheHeap() {
    List<Linter> tenants = new ArrayList<>(List.of(tenant(0)));
    PackFixture.flagged(tenants.get(0), NOTE);
    long before = usedHeap();
    for (int i = 1; i <= 200; i++) {
      tenants.add(tenant(i));
      PackFixture.flagged(tenants.get(i), NOTE);
    }
    long perTenant = (usedHeap() - before) / 200;

    assertThat(tenants).hasSize(201);
    assertThat(perTenant).as("bytes for each tenant").isLessThan(200_000);
  }

  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void whatIsWrongOnTopIsNamedByFileAndLine() {
    RulePackException thrown =
        catchThrowableOfType(
            RulePackException.class,
            () ->
                Linter.builder()
                    .shared(SHARED)
                    .policy(
                        Policy.of(
                            new Policy.Selection(
                                Path.of("t", "policy.yaml").toString(),
                                "organisation: x\ndisable: [labelling-language/agression]\n"),
                            Optional.empty()))
                    .pack(PackFixture.pack("labelling-language", "practice").source())
                    .pack(PackFixture.pack("context", "practice").source())
                    .pack(
                        PackFixture.pack("own", "practice")
                            .rule("words", "phrases: ['@childd rude']")
                            .source())
                    .build());

    assertThat(thrown.problems())
        .extracting(RulePackProblem::message)
        .anySatisfy(message -> assertThat(message).contains("labelling-language/aggression"))
        .anySatisfy(message -> assertThat(message).contains("\"labelling-language\" is taken"))
        .anySatisfy(message -> assertThat(message).contains("\"context\" is taken"))
        .anySatisfy(message -> assertThat(message).contains("did you mean @child"));
    assertThat(thrown.problems())
        .filteredOn(problem -> problem.message().contains("agression"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
  }

  @Test
  void sharedPacksAreNotCompiledBesideInstalledOnes() {
    IllegalStateException thrown =
        catchThrowableOfType(
            IllegalStateException.class,
            () -> Linter.builder().installedPacks().shared(SHARED).build());

    assertThat(thrown).hasMessageContaining("shared");
  }
}
