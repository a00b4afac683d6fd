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

  private final TermTable ids;

  /** By number; the first stands for no term. */
  private final Texts terms;

  private final Lazy<Map<String, Integer>> misspelt;
  private final Lazy<Map<String, Integer>> scanned;
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
    this.ids = new TermTable(ids);
    List<String> byNumber = new ArrayList<>(Collections.nCopies(ids.size() + 1, ""));
    ids.forEach((term, id) -> byNumber.set(id, term));
    this.terms = Texts.of(byNumber);
    this.misspelt = Lazy.of(new HashMap<>(misspelt));
    this.scanned = Lazy.of(new HashMap<>(scanned));
    this.everyday = Lazy.of(Set.copyOf(everyday));
    this.abbreviations = Lazy.of(Set.copyOf(abbreviations));
  }

  /** Reads a vocabulary from a snapshot. */
  public Vocabulary(SnapshotReader from) {
    ids = new TermTable(from);
    terms = from.textsLater();
    misspelt = from.later(Vocabulary::readNumbers);
    scanned = from.later(Vocabulary::readNumbers);
    everyday = from.later(reader -> Set.copyOf(reader.texts()));
    abbreviations = from.later(reader -> Set.copyOf(reader.texts()));
  }

  /** Writes the vocabulary for {@link #Vocabulary(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
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

  /** The number of {@code term}, or 0. */
  public int id(String term) {
    return ids.number(term);
  }

  /** The number of the term with this code of {@link TermTable}, or 0. */
  int id(long code) {
    return ids.number(code);
  }

  /** The term with this number, which must not be 0. */
  String term(int id) {
    return terms.get(id);
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
    return misspelt.get().getOrDefault(form, 0);
  }

  /** The number of the word that the raw, badly scanned {@code written} stands for, or 0. */
  public int scannedId(String written) {
    return scanned.get().getOrDefault(ScanNoise.fold(written), 0);
  }
}
