package org.recordlint.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.recordlint.Linter;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/**
 * Tests rule packs by their own examples.
 *
 * <ul>
 *   <li>In a text under {@code fires} the rule flags exactly the marked words, or, for a
 *       completeness rule, says that the aspect is missing. Words that a longer match of another
 *       rule of the same category takes over count as flagged.
 *   <li>In a text under {@code quiet} the rule flags nothing.
 *   <li>A wording that the rule suggests, once it is put in, is not flagged by the rule again.
 * </ul>
 *
 * <p>That a phrase has a word that must be there is a condition for a pack to load at all.
 */
public final class RulePackTester {

  /** Its lists are there for all packs, and the engine reads some of them by name. */
  private static final String SHARED = "context";

  private RulePackTester() {}

  /** Every pack of every {@link RulePackProvider} on the class path or module path. */
  public static List<PackSource> installedPacks() {
    List<PackSource> packs = new ArrayList<>();
    ServiceLoader.load(RulePackProvider.class, RulePackTester.class.getClassLoader())
        .forEach(provider -> packs.addAll(provider.packs()));
    return List.copyOf(packs);
  }

  /**
   * Tests packs.
   *
   * @param packs the packs to test
   * @param others packs that are loaded along with them, since packs use one another's lists and
   *     cues and overtake one another's matches; a pack that is also among those to test is left
   *     out
   * @throws org.recordlint.rule.RulePackException if a pack does not load, naming all that is wrong
   */
  public static PackTestReport test(List<PackSource> packs, List<PackSource> others) {
    Linter.Builder builder = Linter.builder();
    Map<String, PackOutline> tested = new LinkedHashMap<>();
    for (PackSource pack : packs) {
      PackOutline outline = PackOutline.of(pack);
      tested.putIfAbsent(outline.id(), outline);
      builder.pack(pack);
    }
    List<PackOutline> loaded = new ArrayList<>(tested.values());
    for (PackSource pack : others) {
      PackOutline outline = PackOutline.of(pack);
      if (!tested.containsKey(outline.id())) {
        loaded.add(outline);
        builder.pack(pack);
      }
    }
    builder.policy(everything(loaded));
    Linter linter = builder.build();
    List<RulePackProblem> warnings = new ArrayList<>();
    tested.values().forEach(outline -> unused(outline, loaded, warnings));
    List<ExampleResult> results = new ArrayList<>();
    int rules = 0;
    for (RulePack pack : linter.packs()) {
      PackOutline outline = tested.get(pack.id());
      if (outline != null) {
        for (Rule rule : pack.rules()) {
          rules++;
          RuleExamples examples = new RuleExamples(linter, rule, outline);
          results.addAll(examples.results());
          examples.overtaken().ifPresent(warnings::add);
        }
      }
    }
    warnings.sort(
        Comparator.comparing(RulePackProblem::origin)
            .thenComparingInt(RulePackProblem::line)
            .thenComparingInt(RulePackProblem::column));
    return new PackTestReport(rules, results, warnings);
  }

  /** A policy that names every pack, so that advisory rules are in force too. */
  private static Policy everything(List<PackOutline> loaded) {
    Set<String> packs = new HashSet<>();
    loaded.forEach(outline -> packs.add(outline.id()));
    Policy none = Policy.none();
    return new Policy(
        none.organisation(),
        packs,
        none.disabled(),
        none.recordTypes(),
        none.completenessTypes(),
        none.severities(),
        none.suppressions(),
        none.fingerprintKey(),
        none.selection());
  }

  private static void unused(
      PackOutline outline, List<PackOutline> loaded, List<RulePackProblem> warnings) {
    boolean shared = outline.id().equals(SHARED);
    Set<String> cuesUsed = new HashSet<>();
    loaded.forEach(other -> cuesUsed.addAll(other.cuesUsed()));
    for (PackOutline.Named cue : outline.cues()) {
      boolean used =
          shared
              ? cuesUsed.contains(cue.text())
              : outline.cuesUsed().contains(cue.text())
                  || cuesUsed.contains(outline.id() + "." + cue.text());
      if (!used) {
        warnings.add(warning(cue.place(), "no rule names the cue \"" + cue.text() + "\""));
      }
    }
    for (PackOutline.Named list : outline.lists()) {
      if (!shared && !outline.listsUsed().contains(list.text())) {
        warnings.add(warning(list.place(), "no phrase names the list @" + list.text()));
      }
    }
  }

  static RulePackProblem warning(PackOutline.Place place, String message) {
    return new RulePackProblem(place.file(), place.line(), place.column(), message);
  }
}
