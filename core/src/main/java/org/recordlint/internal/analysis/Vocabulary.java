package org.recordlint.internal.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every term that some phrase or list speaks of, and every misspelt form that some phrase
 * tolerates, numbered from 1. A badly scanned form has the number of the word it stands for.
 */
public final class Vocabulary {

  private final TermTable ids;
  private final String[] terms;
  private final Map<String, Integer> misspelt;
  private final Map<String, Integer> scanned;
  private final Set<String> everyday;
  private final Set<String> abbreviations;

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
    this.terms = new String[ids.size() + 1];
    ids.forEach((term, id) -> terms[id] = term);
    this.misspelt = new HashMap<>(misspelt);
    this.scanned = new HashMap<>(scanned);
    this.everyday = Set.copyOf(everyday);
    this.abbreviations = Set.copyOf(abbreviations);
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
    return terms[id];
  }

  /** Whether {@code term} is a word and no name, whatever rules there are. */
  boolean isEveryday(String term) {
    return everyday.contains(term);
  }

  /** Whether everybody writes {@code term} in capitals. */
  boolean isAbbreviation(String term) {
    return abbreviations.contains(term);
  }

  /** The number of the misspelt {@code form}, or 0 if it is a word that everybody knows. */
  public int misspeltId(String form) {
    return misspelt.getOrDefault(form, 0);
  }

  /** The number of the word that the raw, badly scanned {@code written} stands for, or 0. */
  public int scannedId(String written) {
    return scanned.getOrDefault(ScanNoise.fold(written), 0);
  }
}
