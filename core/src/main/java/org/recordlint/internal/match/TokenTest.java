package org.recordlint.internal.match;

import java.util.Set;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.pattern.Phrase.LetterCase;
import org.recordlint.internal.pattern.Phrase.TokenKind;

/** A question about one token, compiled. */
sealed interface TokenTest {

  boolean test(Sentence sentence, int token, Tagger tagger);

  /** The token's term is in a set of vocabulary numbers. */
  record OneOf(WordSet words, LetterCase letterCase) implements TokenTest {
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
    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      return sentence.tokens().term(token).startsWith(prefix);
    }
  }

  /** The token is of a kind. */
  record OfKind(TokenKind kind) implements TokenTest {
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
    @Override
    public boolean test(Sentence sentence, int token, Tagger tagger) {
      return inner.test(sentence, token, tagger) && tags.contains(tagger.tag(sentence, token));
    }
  }
}
