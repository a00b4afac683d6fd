package org.recordlint.internal.match;

import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.pattern.Phrase.LetterCase;
import org.recordlint.internal.pattern.Phrase.TokenKind;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** A question about one token, compiled. */
sealed interface TokenTest {

  boolean test(Sentence sentence, int token, Tagger tagger);

  /**
   * The signs, as {@link WordSet#sign} gives them, that a token's vocabulary number may have which
   * the test takes.
   */
  default long signs() {
    return -1;
  }

  /** Writes the test for {@link #read}, which tells its kind by the first number. */
  void write(SnapshotWriter to);

  /** Reads a test from a snapshot. */
  static TokenTest read(SnapshotReader from) {
    int kind = from.number();
    return switch (kind) {
      case OneOf.NUMBER -> new OneOf(from.shared(WordSet::new), from.choice(LetterCase.class));
      case Begins.NUMBER -> new Begins(from.text());
      case OfKind.NUMBER -> new OfKind(from.choice(TokenKind.class));
      case Tagged.NUMBER -> new Tagged(read(from), Set.copyOf(from.texts()));
      default -> throw new IllegalStateException("no test of a token has the number " + kind);
    };
  }

  /** The token's term is in a set of vocabulary numbers. */
  record OneOf(WordSet words, LetterCase letterCase) implements TokenTest {
    private static final int NUMBER = 0;

    @Override
    public void write(SnapshotWriter to) {
      to.number(NUMBER);
      to.shared(words, WordSet::write);
      to.choice(letterCase);
    }

    @Override
    public long signs() {
      return words.signs();
    }

    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      Tokens tokens = sentence.tokens();
      return words.has(tokens.id(token))
          && switch (letterCase) {
            case ANY -> true;
            case LOWER -> tokens.is(token, Tokens.LOWER);
            case CAPITALISED ->
                tokens.is(token, Tokens.CAPITALISED) && !tokens.is(token, Tokens.UPPER);
            case UPPER -> tokens.is(token, Tokens.UPPER);
          };
    }
  }

  /** The token's term begins with a prefix. */
  record Begins(String prefix) implements TokenTest {
    private static final int NUMBER = 1;

    @Override
    public void write(SnapshotWriter to) {
      to.number(NUMBER);
      to.text(prefix);
    }

    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      return sentence.tokens().term(token).startsWith(prefix);
    }
  }

  /** The token is of a kind. */
  record OfKind(TokenKind kind) implements TokenTest {
    private static final int NUMBER = 2;

    @Override
    public void write(SnapshotWriter to) {
      to.number(NUMBER);
      to.choice(kind);
    }

    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      Tokens tokens = sentence.tokens();
      return switch (kind) {
        case NUMBER -> tokens.is(token, Tokens.NUMERIC);
        case ADULT_AGE ->
            Numbers.valueOf(tokens.term(token)) >= 18 && Numbers.valueOf(tokens.term(token)) < 100;
        case CHILD_AGE ->
            Numbers.valueOf(tokens.term(token)) >= 0 && Numbers.valueOf(tokens.term(token)) < 18;
        case NAME -> isName(tokens, token);
        case WORD -> tokens.is(token, Tokens.LETTERS);
      };
    }

    private static boolean isName(Tokens tokens, int token) {
      boolean begins = token == 0 || (tokens.gap(token) & Gaps.NEWLINE) != 0;
      return tokens.is(token, Tokens.CAPITALISED)
          && !tokens.is(token, Tokens.UPPER)
          && (!begins || tokens.id(token) == 0)
          && tokens.is(token, Tokens.LETTERS);
    }
  }

  /** Another test, and the token is tagged as a part of speech. */
  record Tagged(TokenTest inner, Set<String> tags) implements TokenTest {
    private static final int NUMBER = 3;

    @Override
    public void write(SnapshotWriter to) {
      to.number(NUMBER);
      inner.write(to);
      to.texts(new TreeSet<>(tags));
    }

    @Override
    public long signs() {
      return inner.signs();
    }

    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      return inner.test(sentence, token, tagger) && tags.contains(tagger.tag(sentence, token));
    }
  }
}
