package org.recordlint.internal.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.pattern.Phrase.TokenKind;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Tells which phrases of a program may match in a sentence, by the rarest words that each requires:
 * in most sentences none, and then no token need be tried. Or it tells the same of whole programs.
 * Immutable.
 */
public final class PhraseGate {

  /** The phrases that a word lets in, by its number or that of {@link RequiredWords#number}. */
  private final EntryIndex byWord;

  private final int phrases;

  /** The kinds of words that let phrases in. */
  private final List<TokenKind> kinds;

  /**
   * @param required for each phrase the words of which one must stand in any match; null if any
   *     sentence may have one
   */
  PhraseGate(List<Set<Integer>> required, WordSets sets) {
    phrases = required.size();
    byWord = new EntryIndex(IntStream.range(0, phrases).toArray(), required, sets);
    kinds =
        Stream.of(TokenKind.values())
            .filter(
                kind ->
                    required.stream()
                        .anyMatch(set -> set != null && set.contains(RequiredWords.number(kind))))
            .toList();
  }

  /** Reads a gate from a snapshot. */
  public PhraseGate(SnapshotReader from) {
    byWord = new EntryIndex(from);
    phrases = from.number();
    kinds = from.list(reader -> reader.choice(TokenKind.class));
  }

  /** Writes the gate for {@link #PhraseGate(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    byWord.write(to);
    to.number(phrases);
    to.list(kinds, (kind, writer) -> writer.choice(kind));
  }

  /**
   * The phrases, or programs, that may match in the sentence, as bits; null if none may.
   *
   * @return room of the scratch, which others use next
   */
  public long[] open(Sentence sentence, Scratch scratch) {
    Tokens tokens = sentence.tokens();
    int[] anywhere = byWord.anywhere();
    long[] open = null;
    if (anywhere.length > 0) {
      open = add(anywhere, open, scratch);
    }
    for (int i = 0; i < tokens.size(); i++) {
      int[] more = byWord.at(tokens.id(i));
      open = more == anywhere ? open : add(more, open, scratch);
    }
    for (TokenKind kind : kinds) {
      if (kindsOf(sentence, scratch).contains(kind)) {
        open = add(byWord.at(RequiredWords.number(kind)), open, scratch);
      }
    }
    return open;
  }

  /** Adds the words that let phrases in; false if some match without any certain word. */
  boolean collect(Set<Integer> words) {
    return byWord.collect(words);
  }

  private long[] add(int[] more, long[] open, Scratch scratch) {
    long[] bits = open == null ? scratch.noPhrases(phrases) : open;
    for (int phrase : more) {
      bits[phrase >> 6] |= 1L << phrase;
    }
    return bits;
  }

  /** The kinds of words that stand in a sentence; looked for once. */
  private static Set<TokenKind> kindsOf(Sentence sentence, Scratch scratch) {
    return sentence.memo(TokenKind.class, any -> findKinds(sentence, scratch));
  }

  private static Set<TokenKind> findKinds(Sentence sentence, Scratch scratch) {
    Set<TokenKind> found = EnumSet.noneOf(TokenKind.class);
    for (TokenKind kind : TokenKind.values()) {
      TokenTest test = new TokenTest.OfKind(kind);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (test.test(sentence, i, scratch.tagger())) {
          found.add(kind);
          break;
        }
      }
    }
    return found;
  }
}
