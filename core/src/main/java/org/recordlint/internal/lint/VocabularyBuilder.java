package org.recordlint.internal.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.analysis.ScanNoise;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.match.WordFrequencies;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pack.CueDefinition;
import org.recordlint.internal.pack.PackReader.Packs;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.pattern.Misspellings;
import org.recordlint.internal.pattern.Phrase;

/**
 * Collects the words that phrases speak of and numbers them, with their misspelt and badly scanned
 * forms.
 */
final class VocabularyBuilder {

  /** The shared list of words that everybody writes in capitals. */
  static final String ABBREVIATIONS = "abbreviation";

  private static final int SHORTEST_SCANNED = 4;

  private final Set<String> terms = new HashSet<>();
  private final Set<String> tolerant = new HashSet<>();

  /** Words that are no misspelling of another, whatever rules there are. */
  private Set<String> known = Set.of();

  /** Words that everybody writes in capitals. */
  private Set<String> abbreviations = Set.of();

  private VocabularyBuilder() {}

  static Vocabulary build(Packs packs) {
    return of(packs).vocabulary();
  }

  /** The words of packs, not numbered yet. */
  static VocabularyBuilder of(Packs packs) {
    VocabularyBuilder builder = new VocabularyBuilder();
    for (SpanRule rule : packs.spanRules()) {
      builder.addAll(rule.phrases());
      builder.addAll(rule.exceptions());
      builder.addAll(rule.when().near());
      builder.addAll(rule.when().nearBefore());
      builder.addAll(rule.when().onPage());
      builder.addAll(rule.when().notNear());
      builder.addAll(rule.when().staysNear());
    }
    for (AspectRule rule : packs.aspectRules()) {
      rule.body().phrases().forEach(builder::addAll);
    }
    for (CueDefinition cue : packs.cues().values()) {
      for (List<Phrase> phrases :
          List.of(
              cue.before(),
              cue.after(),
              cue.sentence(),
              cue.next(),
              cue.previous(),
              cue.with(),
              cue.stop(),
              cue.subject(),
              cue.not())) {
        builder.addAll(phrases);
      }
    }
    builder.addAll(packs.accepted());
    VocabularyBuilder shared = new VocabularyBuilder();
    packs.sharedLists().values().forEach(shared::add);
    builder.terms.addAll(shared.terms);
    builder.tolerant.addAll(shared.tolerant);
    builder.known = shared.terms;
    VocabularyBuilder capitals = new VocabularyBuilder();
    Optional.ofNullable(packs.sharedLists().get(ABBREVIATIONS)).ifPresent(capitals::add);
    builder.abbreviations = capitals.terms;
    return builder;
  }

  private void addAll(List<Phrase> phrases) {
    phrases.forEach(this::add);
  }

  private void add(Phrase phrase) {
    if (phrase instanceof Phrase.Word word) {
      terms.addAll(word.terms());
      if (word.tolerant()) {
        tolerant.addAll(word.terms());
      }
    } else if (phrase instanceof Phrase.Tagged tagged) {
      add(tagged.inner());
    } else if (phrase instanceof Phrase.Sequence sequence) {
      addAll(sequence.parts());
    } else if (phrase instanceof Phrase.Choice choice) {
      addAll(choice.options());
    } else if (phrase instanceof Phrase.Optional optional) {
      add(optional.inner());
    } else if (phrase instanceof Phrase.Marked marked) {
      add(marked.inner());
    }
  }

  /** Numbers what was collected. */
  Vocabulary vocabulary() {
    Map<String, Integer> ids = new HashMap<>();
    for (String term : new TreeSet<>(terms)) {
      ids.put(term, ids.size() + 1);
    }
    Map<String, Integer> misspelt = new HashMap<>();
    for (String term : new TreeSet<>(tolerant)) {
      for (String form : Misspellings.of(term)) {
        if (!known.contains(form)) {
          ids.putIfAbsent(form, ids.size() + 1);
          misspelt.put(form, ids.get(form));
        }
      }
    }
    Map<String, Integer> scanned = new HashMap<>();
    Set<String> ambiguous = fold(new TreeSet<>(terms), ids, scanned);
    scanned.keySet().removeAll(ambiguous);
    Set<String> everyday = new HashSet<>(known);
    everyday.addAll(WordFrequencies.everyday());
    return new Vocabulary(ids, misspelt, scanned, everyday, abbreviations);
  }

  /**
   * Numbers what was collected and is not in another vocabulary, after what is there.
   *
   * @param below the words of the other
   */
  Vocabulary addedTo(VocabularyBuilder below, Vocabulary vocabulary) {
    Set<String> added = new TreeSet<>(terms);
    added.removeAll(below.terms);
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (String term : added) {
      all.put(term, number(term, vocabulary, ids));
    }
    Map<String, Integer> misspelt = new HashMap<>();
    for (String term : new TreeSet<>(tolerant)) {
      for (String form : Misspellings.of(term)) {
        if (!below.known.contains(form)) {
          misspelt.put(form, number(form, vocabulary, ids));
        }
      }
    }
    Map<String, Integer> scanned = new HashMap<>();
    Set<String> ambiguous = fold(added, all, scanned);
    if (!scanned.isEmpty()) {
      for (String term : below.terms) {
        String folded = term.length() < SHORTEST_SCANNED ? "" : ScanNoise.fold(term);
        if (scanned.containsKey(folded)) {
          ambiguous.add(folded);
        }
      }
    }
    return vocabulary.with(ids, misspelt, scanned, ambiguous);
  }

  private static int number(String term, Vocabulary vocabulary, Map<String, Integer> added) {
    int known = vocabulary.id(term);
    return known == 0
        ? added.computeIfAbsent(term, any -> vocabulary.size() + added.size() + 1)
        : known;
  }

  /** Folds terms as scanners do, and gives what two of them fold to. */
  private static Set<String> fold(
      Set<String> terms, Map<String, Integer> ids, Map<String, Integer> scanned) {
    Set<String> ambiguous = new HashSet<>();
    for (String term : terms) {
      if (term.length() >= SHORTEST_SCANNED) {
        String folded = ScanNoise.fold(term);
        if (scanned.put(folded, ids.get(term)) != null) {
          ambiguous.add(folded);
        }
      }
    }
    return ambiguous;
  }
}
