package org.recordlint.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.pattern.Phrase.LetterCase;
import org.recordlint.internal.pattern.Phrase.TokenKind;

/**
 * Reads phrases written in the language that the package describes. Not thread-safe; one per
 * phrase.
 */
public final class PhraseParser {

  private static final int MAX_DEPTH = 12;
  private static final int DEFAULT_GAP = 3;
  private static final int MAX_GAP = 12;

  private static final Map<String, TokenKind> KINDS =
      Map.of(
          "number", TokenKind.NUMBER,
          "adult-age", TokenKind.ADULT_AGE,
          "child-age", TokenKind.CHILD_AGE,
          "name", TokenKind.NAME,
          "word", TokenKind.WORD);

  private static final Map<String, Set<String>> TAGS =
      Map.of(
          "noun", Set.of("NOUN", "PROPN"),
          "verb", Set.of("VERB", "AUX"),
          "adj", Set.of("ADJ"),
          "adv", Set.of("ADV"));

  private final String text;
  private final Function<String, Phrase> lists;
  private int at;
  private int nodes;

  private PhraseParser(String text, Function<String, Phrase> lists) {
    this.text = text;
    this.lists = lists;
  }

  /**
   * Reads one phrase.
   *
   * @param lists finds a word list by its name; throws {@link PhraseSyntaxException} if there is
   *     none
   * @throws PhraseSyntaxException if the phrase is not well formed, or too large once its lists are
   *     put in
   */
  public static Phrase parse(String text, Function<String, Phrase> lists) {
    PhraseParser parser = new PhraseParser(text, lists);
    Phrase phrase = parser.sequence(0);
    if (parser.at < text.length()) {
      throw new PhraseSyntaxException(
          "unexpected \"" + text.charAt(parser.at) + "\" at character " + (parser.at + 1));
    }
    return phrase;
  }

  private Phrase sequence(int depth) {
    if (depth > MAX_DEPTH) {
      throw new PhraseSyntaxException("brackets are nested more than " + MAX_DEPTH + " deep");
    }
    List<Phrase> parts = new ArrayList<>();
    while (true) {
      skipSpaces();
      if (at >= text.length()
          || text.charAt(at) == '|'
          || text.charAt(at) == ')'
          || text.startsWith("]]", at)) {
        break;
      }
      Phrase part = atom(depth);
      if (at < text.length() && text.charAt(at) == '?') {
        at++;
        part = new Phrase.Optional(part);
      }
      parts.add(part);
      count(1);
    }
    if (parts.isEmpty()) {
      throw new PhraseSyntaxException("a phrase, or one side of a choice, is empty");
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(parts);
  }

  /** Takes note of parts, those of a list among them, each time that the list is named. */
  private void count(int more) {
    nodes += more;
    if (nodes > Phrase.LARGEST) {
      throw new PhraseSyntaxException("the phrase has more than " + Phrase.LARGEST + " parts");
    }
  }

  private Phrase atom(int depth) {
    char c = text.charAt(at);
    if (c == '(') {
      at++;
      List<Phrase> options = new ArrayList<>();
      options.add(sequence(depth + 1));
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        options.add(sequence(depth + 1));
      }
      expect(")");
      return Phrase.anyOf(options);
    }
    if (text.startsWith("[[", at)) {
      at += 2;
      Phrase inner = sequence(depth + 1);
      expect("]]");
      if (inner.canBeEmpty()) {
        throw new PhraseSyntaxException("what stands between [[ and ]] must have a word");
      }
      return new Phrase.Marked(inner);
    }
    if (text.startsWith("...", at)) {
      at += 3;
      String digits = take(Character::isDigit);
      int most =
          digits.isEmpty()
              ? DEFAULT_GAP
              : digits.length() > 2 ? MAX_GAP + 1 : Integer.parseInt(digits);
      if (most < 1 || most > MAX_GAP) {
        throw new PhraseSyntaxException("a gap is 1 to " + MAX_GAP + " words, got " + digits);
      }
      count(most);
      return new Phrase.Gap(most);
    }
    if (c == '@') {
      at++;
      Phrase list = lists.apply(take(x -> Character.isLetterOrDigit(x) || x == '-'));
      count(list.size());
      return list;
    }
    if (c == '{') {
      at++;
      String name = take(x -> x != '}');
      expect("}");
      if (name.equals("bracket")) {
        return new Phrase.Punctuation(Gaps.OPEN | Gaps.CLOSE);
      }
      TokenKind kind = KINDS.get(name);
      if (kind == null) {
        throw new PhraseSyntaxException(
            "unknown kind {" + name + "}, known are " + sorted(KINDS.keySet()));
      }
      return new Phrase.Kind(kind);
    }
    int bit = Gaps.named(text.substring(at, Math.min(at + 2, text.length())));
    if (bit != 0 && endsWord(at + Gaps.length(bit))) {
      at += Gaps.length(bit);
      return new Phrase.Punctuation(bit);
    }
    if ((c == '^' || c == '$') && endsWord(at + 1)) {
      at++;
      return new Phrase.Edge(c == '^');
    }
    return word();
  }

  private Phrase word() {
    boolean tolerant = accept('~');
    boolean cased = accept('=');
    if (accept('<')) {
      String base = take(x -> x != '>');
      expect(">");
      String folded = Terms.fold(base);
      requireWord(folded, base);
      return tagged(
          new Phrase.Word(Spellings.of(Inflections.of(folded)), LetterCase.ANY, tolerant));
    }
    String raw = take(PhraseParser::isWordChar);
    while (raw.endsWith("-")) {
      raw = raw.substring(0, raw.length() - 1);
      at--;
    }
    if (at >= text.length() && raw.isEmpty()) {
      throw new PhraseSyntaxException("a word is missing at the end");
    }
    if (raw.isEmpty()) {
      throw new PhraseSyntaxException(
          "unexpected \"" + text.charAt(at) + "\" at character " + (at + 1));
    }
    if (at < text.length() && text.charAt(at) == '*') {
      at++;
      String prefix = Terms.fold(raw);
      if (prefix.length() < 4) {
        throw new PhraseSyntaxException(
            "a beginning such as " + raw + "* needs four letters at least");
      }
      requireWord(prefix, raw);
      return tagged(new Phrase.Prefix(prefix));
    }
    LetterCase letterCase = cased ? caseOf(raw) : LetterCase.ANY;
    if (raw.indexOf('-') < 0) {
      return tagged(words(raw, letterCase, tolerant));
    }
    List<Phrase> apart = new ArrayList<>();
    for (String piece : raw.split("-")) {
      if (!piece.isEmpty()) {
        apart.add(words(piece, letterCase, tolerant));
      }
    }
    Phrase joined = words(raw.replace("-", ""), letterCase, tolerant);
    return new Phrase.Choice(
        List.of(apart.size() == 1 ? apart.get(0) : new Phrase.Sequence(apart), joined));
  }

  /** The tokens that one written word gives: contractions fall apart as they do in notes. */
  private static Phrase words(String raw, LetterCase letterCase, boolean tolerant) {
    List<String> terms = Terms.split(Terms.fold(raw));
    List<Phrase> parts = new ArrayList<>();
    for (String split : terms) {
      String term = Terms.whole(split);
      requireWord(term, raw);
      parts.add(new Phrase.Word(Spellings.of(term), letterCase, tolerant));
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Sequence(parts);
  }

  private Phrase tagged(Phrase phrase) {
    if (at >= text.length() || text.charAt(at) != '/' || endsWord(at + 1)) {
      return phrase;
    }
    at++;
    String name = take(Character::isLetter);
    Set<String> tags = TAGS.get(name);
    if (tags == null) {
      throw new PhraseSyntaxException(
          "unknown part of speech /" + name + ", known are " + sorted(TAGS.keySet()));
    }
    return new Phrase.Tagged(phrase, tags);
  }

  private static void requireWord(String folded, String raw) {
    if (folded.isEmpty()
        || !folded.chars().allMatch(x -> Character.isLetterOrDigit(x) || x == '\'')) {
      throw new PhraseSyntaxException("\"" + raw + "\" is not a word");
    }
  }

  private static LetterCase caseOf(String raw) {
    if (raw.equals(raw.toUpperCase(Locale.ROOT))) {
      return LetterCase.UPPER;
    }
    return Character.isUpperCase(raw.charAt(0)) ? LetterCase.CAPITALISED : LetterCase.LOWER;
  }

  private static boolean isWordChar(int c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
  }

  private boolean endsWord(int index) {
    return index >= text.length() || " )|?".indexOf(text.charAt(index)) >= 0;
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String what) {
    if (!text.startsWith(what, at)) {
      throw new PhraseSyntaxException("expected \"" + what + "\" at character " + (at + 1));
    }
    at += what.length();
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String take(IntPredicate test) {
    int from = at;
    while (at < text.length() && test.test(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static Set<String> sorted(Set<String> names) {
    return new LinkedHashSet<>(names.stream().sorted().toList());
  }
}
