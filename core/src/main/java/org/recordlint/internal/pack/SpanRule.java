package org.recordlint.internal.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Category;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.rule.Rule;

/**
 * A rule about words, read but not yet compiled.
 *
 * @param phrases what to look for
 * @param exceptions phrases that silence a match they overlap
 */
public record SpanRule(
    Rule rule, List<Phrase> phrases, List<Phrase> exceptions, When when, String origin) {

  /**
   * When a match counts.
   *
   * @param unless names of cues that silence it, {@code quoted} among them
   * @param about whom or what it may be about; empty for anyone and anything
   * @param shape the kind of words that the phrases are, which tells where to look for whom they
   *     are about
   * @param age whose records it holds for
   * @param types record types it holds for; empty for all
   * @param notTypes record types it does not hold for
   * @param writtenBefore it holds for records dated before this day
   * @param writtenAfter it holds for records dated on or after this day
   * @param near one of these must stand in the same sentence
   * @param nearBefore one of these must stand in the same sentence or in one of the two before it
   * @param onPage one of these must stand within a page of the match, in a record of some length
   *     that tells no age
   * @param notNear none of these may stand in the same sentence
   * @param givesWayTo categories whose findings on the same words make this rule's superfluous
   * @param staysNear where one of these stands in the same sentence or in one of the two before it,
   *     the rule gives way to no other
   */
  public record When(
      List<String> unless,
      Set<String> about,
      Shape shape,
      Age age,
      Set<String> types,
      Set<String> notTypes,
      Optional<LocalDate> writtenBefore,
      Optional<LocalDate> writtenAfter,
      List<Phrase> near,
      List<Phrase> nearBefore,
      List<Phrase> onPage,
      List<Phrase> notNear,
      List<Category> givesWayTo,
      List<Phrase> staysNear) {}

  /** What kind of words the phrases of a rule are. */
  public enum Shape {
    /** {@code hostile}: what it says of whom follows, or is the subject before. */
    ADJECTIVE,
    /** {@code a bruiser}, {@code aggression}: the subject before, or after {@code from}. */
    NOUN,
    /** {@code kicks off}: the subject before. */
    VERB
  }

  /** Whose records a rule holds for. */
  public enum Age {
    ANY,
    UNDER_16,
    UNDER_18,
    ADULT
  }
}
