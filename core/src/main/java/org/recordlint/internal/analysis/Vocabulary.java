package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.internal.snapshot.Texts;

/**
 * Every term that some phrase or list speaks of, and every misspelt form that some phrase
 * tolerates, numbered from 1. A badly scanned form has the number of the word it stands for.
 */
public final class Vocabulary {

  /** What this one adds words to, or null. */
  private final Vocabulary base;

  private final TermTable ids;

  /** By number, less those of the base; the first stands for no term. */
  private final Texts terms;

  private final Lazy<Map<String, Integer>> misspelt;
  private final Lazy<Map<String, Integer>> scanned;

  /** What words of the base and of this one look alike as, and so stand for neither. */
  private final Set<String> ambiguous;

  private final Lazy<Set<String>> everyday;
  private final Lazy<Set<String>> abbreviations;

  /**
   * @param ids terms and misspelt forms, numbered from 1 without a gap
   * @param misspelt the misspelt forms among them
   * @param scanned terms as {@link ScanNoise#fold} leaves them
   * @param everyday words that are no names, whatever rules there are
   * @param abbreviations words that everybody writes in capitals
   */
  public Vocabulary(
      Map<String, Integer> ids,
      Map<String, Integer> misspelt,
      Map<String, Integer> scanned,
      Set<String> everyday,
      Set<String> abbreviations) {
    this.base = null;
    this.ambiguous = Set.of();
    this.ids = new TermTable(ids);
    List<String> byNumber = new ArrayList<>(Collections.nCopies(ids.size() + 1, ""));
    ids.forEach((term, id) -> byNumber.set(id, term));
    this.terms = Texts.of(byNumber);
    this.misspelt = Lazy.of(new HashMap<>(misspelt));
    this.scanned = Lazy.of(new HashMap<>(scanned));
    this.everyday = Lazy.of(Set.copyOf(everyday));
    this.abbreviations = Lazy.of(Set.copyOf(abbreviations));
  }

  private Vocabulary(
      Vocabulary base,
      Map<String, Integer> ids,
      Map<String, Integer> misspelt,
      Map<String, Integer> scanned,
      Set<String> ambiguous) {
    this.base = base;
    this.ambiguous = Set.copyOf(ambiguous);
    this.ids = new TermTable(ids);
    List<String> byNumber = new ArrayList<>(Collections.nCopies(ids.size() + 1, ""));
    ids.forEach((term, id) -> byNumber.set(id - base.size(), term));
    this.terms = Texts.of(byNumber);
    this.misspelt = Lazy.of(new HashMap<>(misspelt));
    this.scanned = Lazy.of(new HashMap<>(scanned));
    this.everyday = base.everyday;
    this.abbreviations = base.abbreviations;
  }

  /**
   * This vocabulary with further words; its own keep their numbers, so that whatever was compiled
   * with it works with the other too.
   *
   * @param ids words that are not here, numbered from {@link #size} + 1 without a gap
   * @param misspelt further misspelt forms, of these words or of words that are here
   * @param scanned these words as {@link ScanNoise#fold} leaves them
   * @param ambiguous what {@link ScanNoise#fold} leaves of these words and of others alike
   */
  public Vocabulary with(
      Map<String, Integer> ids,
      Map<String, Integer> misspelt,
      Map<String, Integer> scanned,
      Set<String> ambiguous) {
    return new Vocabulary(this, ids, misspelt, scanned, ambiguous);
  }

  /** Reads a vocabulary from a snapshot. */
  public Vocabulary(SnapshotReader from) {
    base = null;
    ambiguous = Set.of();
    ids = new TermTable(from);
    terms = from.textsLater();
    misspelt = from.later(Vocabulary::readNumbers);
    scanned = from.later(Vocabulary::readNumbers);
    everyday = from.later(reader -> Set.copyOf(reader.texts()));
    abbreviations = from.later(reader -> Set.copyOf(reader.texts()));
  }

  /** Writes the vocabulary for {@link #Vocabulary(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    if (base != null) {
      throw new IllegalStateException("words added to a vocabulary are not kept in a snapshot");
    }
    ids.write(to);
    to.texts(terms);
    to.shared(misspelt.get(), Vocabulary::writeNumbers);
    to.shared(scanned.get(), Vocabulary::writeNumbers);
    to.shared(new TreeSet<>(everyday.get()), (words, writer) -> writer.texts(words));
    to.shared(new TreeSet<>(abbreviations.get()), (words, writer) -> writer.texts(words));
  }

  private static void writeNumbers(Map<String, Integer> numbers, SnapshotWriter to) {
    Map<String, Integer> sorted = new TreeMap<>(numbers);
    to.texts(sorted.keySet());
    to.numbers(sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static Map<String, Integer> readNumbers(SnapshotReader from) {
    List<String> texts = from.texts();
    int[] values = from.numbers();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      numbers.put(texts.get(i), values[i]);
    }
    return numbers;
  }

  /** The greatest number of a term. */
  public int size() {
    return terms.size() - 1 + (base == null ? 0 : base.size());
  }

  /** The number of {@code term}, or 0. */
  public int id(String term) {
    int known = base == null ? 0 : base.id(term);
    return known == 0 ? ids.number(term) : known;
  }

  /** The number of the term with this code of {@link TermTable}, or 0. */
  int id(long code) {
    int known = base == null ? 0 : base.id(code);
    return known == 0 ? ids.number(code) : known;
  }

  /**
   * Puts the numbers of terms beside their codes; a code of 0 is left out. All at a time, so that a
   * processor need not wait for memory with each.
   */
  void number(long[] codes, int[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      if (codes[i] != 0) {
        numbers[i] = id(codes[i]);
      }
    }
  }

  /** The term with this number, which must not be 0. */
  String term(int id) {
    if (base == null) {
      return terms.get(id);
    }
    return id <= base.size() ? base.term(id) : terms.get(id - base.size());
  }

  /** Whether {@code term} is a word and no name, whatever rules there are. */
  boolean isEveryday(String term) {
    return everyday.get().contains(term);
  }

  /** Whether everybody writes {@code term} in capitals. */
  boolean isAbbreviation(String term) {
    return abbreviations.get().contains(term);
  }

  /** The number of the misspelt {@code form}, or 0 if it is a word that everybody knows. */
  public int misspeltId(String form) {
    int known = base == null ? 0 : base.misspeltId(form);
    return known == 0 ? misspelt.get().getOrDefault(form, 0) : known;
  }

  /** The number of the word that the raw, badly scanned {@code written} stands for, or 0. */
  public int scannedId(String written) {
    return scannedFold(ScanNoise.fold(written));
  }

  private int scannedFold(String folded) {
    if (ambiguous.contains(folded)) {
      return 0;
    }
    int known = base == null ? 0 : base.scannedFold(folded);
    return known == 0 ? scanned.get().getOrDefault(folded, 0) : known;
  }
}
