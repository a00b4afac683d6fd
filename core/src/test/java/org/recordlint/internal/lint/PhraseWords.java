package org.recordlint.internal.lint;

import java.util.Set;
import org.recordlint.internal.pattern.Phrase;

/** The words that a phrase speaks of. */
final class PhraseWords {

  private PhraseWords() {}

  static void collect(Phrase phrase, Set<String> words) {
    if (phrase instanceof Phrase.Word word) {
      words.addAll(word.terms());
    } else if (phrase instanceof Phrase.Prefix prefix) {
      words.add(prefix.prefix() + "ed");
    } else if (phrase instanceof Phrase.Tagged tagged) {
      collect(tagged.inner(), words);
    } else if (phrase instanceof Phrase.Sequence sequence) {
      sequence.parts().forEach(part -> collect(part, words));
    } else if (phrase instanceof Phrase.Choice choice) {
      choice.options().forEach(option -> collect(option, words));
    } else if (phrase instanceof Phrase.Optional optional) {
      collect(optional.inner(), words);
    } else if (phrase instanceof Phrase.Marked marked) {
      collect(marked.inner(), words);
    }
  }
}
