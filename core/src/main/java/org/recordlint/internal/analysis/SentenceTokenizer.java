package org.recordlint.internal.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a sentence into tokens: letters, digits and apostrophes make words; hyphens part them.
 * Contractions fall apart, a word broken by a hyphen at the end of a line is put together if the
 * vocabulary knows it. Not thread-safe: one for each thread.
 */
public final class SentenceTokenizer {

  /** A word that goes on for longer is cut, so that no text costs more than its length. */
  private static final int LONGEST_WORD = 255;

  /** Words of two tokens without an apostrophe, {@code dont}, {@code shes}. */
  private static final TermTable BARE = TermTable.of(String.join(" ", Terms.bare()));

  private final Vocabulary vocabulary;

  private String[] terms = new String[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] shapes = new int[64];
  private int[] ids = new int[64];

  /** Of tokens whose number is not looked up yet, the code of {@link TermTable}, otherwise 0. */
  private long[] codes = new long[64];

  private int[] gaps = new int[65];

  private int size;

  /** Whether the last token was put together, so that it takes no third part. */
  private boolean joined;

  /** A tokenizer that numbers terms as {@code vocabulary} does. */
  public SentenceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether terms are numbered as {@code other} does. */
  public boolean numbersBy(Vocabulary other) {
    return vocabulary == other;
  }

  /**
   * The tokens of a text from {@code from} to {@code to}.
   *
   * @param scanned whether words are also looked up as badly scanned ones
   */
  public Tokens tokenize(Marks marks, int from, int to, boolean scanned) {
    String text = marks.text();
    WordCodes words = marks.wordCodes();
    size = 0;
    joined = false;
    int word = scanned ? words.count() : words.from(from);
    int at = from;
    while (at < to) {
      while (word < words.count() && words.start(word) < at) {
        word++;
      }
      if (word < words.count() && words.start(word) == at && isToken(text, words, word, to)) {
        append(words, word);
        at = words.end(word);
      } else {
        int end = word(text, at, to);
        if (end > at) {
          add(text, at, end, scanned);
        }
        at = Math.max(end, at + 1);
      }
      // Nearly always a single space follows, which no word begins with.
      at += at < to && text.charAt(at) == ' ' ? 1 : 0;
    }
    vocabulary.number(codes, ids, size);
    if (scanned) {
      joinSplitWords(text);
    }
    int last = from;
    for (int i = 0; i < size; i++) {
      gaps[i] = starts[i] < last ? 0 : gap(text, from, last, starts[i]);
      last = ends[i];
    }
    gaps[size] = Gaps.between(text, last, to);
    return new Tokens(size, text, vocabulary, terms, starts, ends, shapes, ids, gaps);
  }

  /** Whether nothing about a word needs a closer look, as is so with nearly every one. */
  private boolean isToken(String text, WordCodes words, int word, int to) {
    int start = words.start(word);
    int end = words.end(word);
    return (words.kind(word) & WordCodes.ALONE) != 0
        && end <= to
        && end - start <= TermTable.LONGEST_CODE
        && !isSpecial(text, words, word)
        && (words.isPlain(word) || size == 0 || !Gaps.breakWord(text, ends[size - 1], start));
  }

  private void append(WordCodes words, int word) {
    joined = false;
    long code = words.code(word);
    int start = words.start(word);
    int end = words.end(word);
    append(null, start, end, Shapes.of(words.kind(word), end - start, code), 0);
    codes[size - 1] = code;
  }

  /** Whether a word may be more or less than one token: initials, {@code w/}, {@code dont}. */
  private static boolean isSpecial(String text, WordCodes words, int word) {
    int from = words.start(word);
    int end = words.end(word);
    char last = text.charAt(end - 1);
    return end - from == 1
        ? AsciiWords.isCapital(last) || last == 'w'
        : switch (last) {
          case 't', 'T', 's', 'S', 'e', 'E' -> BARE.number(words.code(word)) != 0;
          default -> false;
        };
  }

  /** The end of the word that begins at {@code from}; {@code from} if none does. */
  private static int word(String text, int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST_WORD) {
      int c = text.codePointAt(end);
      if (!isWordChar(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return Math.min(end, to);
  }

  /** What stands between two tokens; the full stop of an abbreviation does not count. */
  private static int gap(String text, int sentence, int from, int to) {
    if (to - from == 1 && text.charAt(from) == ' ') {
      return 0;
    }
    int bits = Gaps.between(text, from, to);
    boolean stop = (bits & Gaps.STOP) != 0 && to - from <= 2 && text.charAt(from) == '.';
    return stop && Abbreviations.isOne(text, from, sentence) ? bits & ~Gaps.STOP : bits;
  }

  private void add(String text, int from, int to, boolean scanned) {
    int start = from;
    int end = to;
    while (start < end && isApostrophe(text.charAt(start))) {
      start++;
    }
    while (end > start && isApostrophe(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String written = text.substring(start, end);
    String folded = Terms.fold(written);
    if (folded.isEmpty()) {
      return;
    }
    if (size > 0 && !joined && Gaps.breakWord(text, ends[size - 1], start)) {
      String whole = term(text, size - 1) + folded;
      int id = vocabulary.id(whole);
      if (id != 0) {
        terms[size - 1] = whole;
        ids[size - 1] = id;
        codes[size - 1] = 0;
        ends[size - 1] = end;
        joined = true;
        return;
      }
    }
    joined = false;
    if (size > 0 && isInitial(text, start, end) && continuesInitials(text, start)) {
      terms[size - 1] = term(text, size - 1) + folded;
      ids[size - 1] = vocabulary.id(terms[size - 1]);
      codes[size - 1] = 0;
      ends[size - 1] = end;
      shapes[size - 1] |= Tokens.UPPER;
      return;
    }
    if (folded.equals("w") && end < text.length() && text.charAt(end) == '/') {
      append("with", start, end + 1, Shapes.of(written, folded), vocabulary.id("with"));
      return;
    }
    List<String> pieces = Terms.split(folded);
    int shape = Shapes.of(written, folded);
    if (pieces.size() == 1) {
      append(folded, start, end, shape, idOf(folded, written, scanned));
    } else {
      int tail = pieces.get(1).length() - (folded.indexOf('\'') < 0 ? 1 : 0);
      int cut = Math.min(end, start + Math.min(folded.length() - tail, end - start - 1));
      String head = text.substring(start, cut);
      append(
          pieces.get(0),
          start,
          cut,
          Shapes.of(head, pieces.get(0)),
          idOf(pieces.get(0), head, scanned));
      append(pieces.get(1), cut, end, Tokens.LOWER, vocabulary.id(pieces.get(1)));
    }
  }

  private String term(String text, int i) {
    return terms[i] == null ? Terms.fold(text.substring(starts[i], ends[i])) : terms[i];
  }

  private static boolean isInitial(String text, int start, int end) {
    return end - start == 1 && Character.isUpperCase(text.charAt(start));
  }

  /** Initials with full stops and no space, {@code E.S.N.}, are one token. */
  private boolean continuesInitials(String text, int start) {
    int before = size - 1;
    boolean initials =
        ends[before] - starts[before] == 1
            || ends[before] - starts[before] == 2 * term(text, before).length() - 1;
    return initials
        && start - ends[before] == 1
        && text.charAt(ends[before]) == '.'
        && Character.isUpperCase(text.charAt(starts[before]));
  }

  private int idOf(String folded, String written, boolean scanned) {
    int id = vocabulary.id(folded);
    return id == 0 && scanned && written.length() > 3 ? vocabulary.scannedId(written) : id;
  }

  /** On scanned pages a stray space parts a word, {@code colou red}: unknown halves are joined. */
  private void joinSplitWords(String text) {
    for (int i = 0; i + 1 < size; i++) {
      boolean oneSpace = starts[i + 1] - ends[i] == 1 && text.charAt(ends[i]) == ' ';
      if (!oneSpace
          || ids[i] != 0 && ids[i + 1] != 0
          || terms[i].length() + terms[i + 1].length() < 4) {
        continue;
      }
      String whole = terms[i] + terms[i + 1];
      int id = vocabulary.id(whole);
      if (id == 0) {
        continue;
      }
      terms[i] = whole;
      ids[i] = id;
      ends[i] = ends[i + 1];
      int rest = size - i - 2;
      System.arraycopy(terms, i + 2, terms, i + 1, rest);
      System.arraycopy(starts, i + 2, starts, i + 1, rest);
      System.arraycopy(ends, i + 2, ends, i + 1, rest);
      System.arraycopy(shapes, i + 2, shapes, i + 1, rest);
      System.arraycopy(ids, i + 2, ids, i + 1, rest);
      size--;
    }
  }

  private void append(String folded, int start, int end, int shape, int id) {
    if (size == terms.length) {
      int grown = size * 2;
      terms = Arrays.copyOf(terms, grown);
      starts = Arrays.copyOf(starts, grown);
      ends = Arrays.copyOf(ends, grown);
      shapes = Arrays.copyOf(shapes, grown);
      ids = Arrays.copyOf(ids, grown);
      codes = Arrays.copyOf(codes, grown);
      gaps = Arrays.copyOf(gaps, grown + 1);
    }
    terms[size] = folded;
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape;
    ids[size] = id;
    codes[size] = 0;
    size++;
  }

  private static boolean isWordChar(int c) {
    return Character.isLetterOrDigit(c)
        || c < Character.MIN_SUPPLEMENTARY_CODE_POINT
            && (isApostrophe((char) c) || Terms.isIgnorable((char) c));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }
}
