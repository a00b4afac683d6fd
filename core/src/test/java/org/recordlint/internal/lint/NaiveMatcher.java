package org.recordlint.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.Numbers;
import org.recordlint.internal.match.Tagger;
import org.recordlint.internal.pattern.Misspellings;
import org.recordlint.internal.pattern.Phrase;

/**
 * Matches phrases in the plainest way there is: every phrase at every token, by recursion over its
 * tree, trying everything. What the compiled matcher finds must be what this one finds.
 */
public final class NaiveMatcher {

  private final Sentence sentence;
  private final Tokens tokens;
  private final Tagger tagger;
  private final Set<String> known;
  private final Vocabulary vocabulary;

  /**
   * @param known words that are never taken for a misspelling
   * @param vocabulary tells what word a badly scanned one stands for
   */
  public NaiveMatcher(Sentence sentence, Tagger tagger, Set<String> known, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tagger = tagger;
    this.known = known;
    this.vocabulary = vocabulary;
  }

  /** For each token the longest match that begins there; of equals the first that is tried. */
  public List<Match> matches(List<Phrase> phrases) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      Match best = null;
      for (int i = 0; i < phrases.size(); i++) {
        List<Path> ends = new ArrayList<>();
        follow(phrases.get(i), new Path(from, from, -1, -1, 0), ends::add);
        for (Path end : ends) {
          if (end.at > from && (best == null || end.at > best.to())) {
            int markFrom = end.markFrom < 0 ? from : end.markFrom;
            int markTo = end.markTo < 0 ? end.at : end.markTo;
            best = new Match(from, end.at, markFrom, markTo, i);
          }
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  /**
   * How far a phrase has come.
   *
   * @param allowed the punctuation before the next token that the phrase has named
   */
  private record Path(int from, int at, int markFrom, int markTo, int allowed) {
    Path step() {
      return new Path(from, at + 1, markFrom, markTo, 0);
    }

    Path allowing(int bits) {
      return new Path(from, at, markFrom, markTo, allowed | bits);
    }
  }

  private interface Goal {
    void reached(Path path);
  }

  private void follow(Phrase phrase, Path path, Goal goal) {
    if (phrase instanceof Phrase.Sequence sequence) {
      row(sequence.parts(), path, goal);
    } else if (phrase instanceof Phrase.Choice choice) {
      choice.options().forEach(option -> follow(option, path, goal));
    } else if (phrase instanceof Phrase.Optional optional) {
      follow(optional.inner(), path, goal);
      goal.reached(path);
    } else if (phrase instanceof Phrase.Gap gap) {
      gap(gap.most(), path, goal);
    } else if (phrase instanceof Phrase.Marked marked) {
      Path open = new Path(path.from, path.at, path.at, path.markTo, path.allowed);
      follow(
          marked.inner(),
          open,
          end -> goal.reached(new Path(end.from, end.at, end.markFrom, end.at, end.allowed)));
    } else if (phrase instanceof Phrase.Punctuation punctuation) {
      if ((tokens.gap(path.at) & punctuation.bit()) != 0) {
        goal.reached(path.allowing(punctuation.bit()));
      }
    } else if (phrase instanceof Phrase.Edge edge) {
      int outside = edge.start() ? 0 : tokens.size();
      int line = edge.start() ? Gaps.NEWLINE : Gaps.NEWLINE | Gaps.BAR;
      if (path.at == outside || (tokens.gap(path.at) & line) != 0) {
        goal.reached(path);
      }
    } else {
      word(path, Gaps.BREAKS_PHRASE, at -> isWord(phrase, at), goal);
    }
  }

  private void row(List<Phrase> parts, Path path, Goal goal) {
    if (parts.isEmpty()) {
      goal.reached(path);
    } else {
      follow(parts.get(0), path, end -> row(parts.subList(1, parts.size()), end, goal));
    }
  }

  private void gap(int most, Path path, Goal goal) {
    goal.reached(path.allowing(Gaps.BREAKS_PHRASE & ~Gaps.BREAKS_GAP));
    if (most > 0) {
      word(path, Gaps.BREAKS_GAP, at -> true, end -> gap(most - 1, end, goal));
    }
  }

  private void word(Path path, int barriers, Predicate<Integer> test, Goal goal) {
    if (path.at == tokens.size()) {
      return;
    }
    int gap = path.at == path.from ? 0 : tokens.gap(path.at);
    if ((gap & barriers & ~path.allowed) == 0 && test.test(path.at)) {
      goal.reached(path.step());
    }
  }

  private boolean isWord(Phrase phrase, int at) {
    if (phrase instanceof Phrase.Word word) {
      return isSpelt(word, at) && isCased(word.letterCase(), at);
    }
    if (phrase instanceof Phrase.Prefix prefix) {
      return tokens.term(at).startsWith(prefix.prefix());
    }
    if (phrase instanceof Phrase.Tagged tagged) {
      return isWord(tagged.inner(), at) && tagged.tags().contains(tagger.tag(sentence, at));
    }
    int value = Numbers.valueOf(tokens.term(at));
    return switch (((Phrase.Kind) phrase).kind()) {
      case NUMBER -> tokens.is(at, Tokens.NUMERIC);
      case ADULT_AGE -> value >= 18 && value <= 99;
      case CHILD_AGE -> value >= 0 && value <= 17;
      case NAME ->
          tokens.is(at, Tokens.CAPITALISED)
              && !tokens.is(at, Tokens.UPPER)
              && tokens.is(at, Tokens.LETTERS)
              && (tokens.id(at) == 0 || at > 0 && (tokens.gap(at) & Gaps.NEWLINE) == 0);
      case WORD -> tokens.is(at, Tokens.LETTERS);
    };
  }

  private boolean isSpelt(Phrase.Word word, int at) {
    String term = tokens.term(at);
    if (word.terms().contains(term)) {
      return true;
    }
    if (vocabulary.id(term) != tokens.id(at)) {
      return word.terms().stream().anyMatch(each -> vocabulary.id(each) == tokens.id(at));
    }
    return word.tolerant()
        && !known.contains(term)
        && word.terms().stream().anyMatch(each -> Misspellings.of(each).contains(term));
  }

  private boolean isCased(Phrase.LetterCase letterCase, int at) {
    return switch (letterCase) {
      case ANY -> true;
      case LOWER -> tokens.is(at, Tokens.LOWER);
      case CAPITALISED -> tokens.is(at, Tokens.CAPITALISED) && !tokens.is(at, Tokens.UPPER);
      case UPPER -> tokens.is(at, Tokens.UPPER);
    };
  }
}
