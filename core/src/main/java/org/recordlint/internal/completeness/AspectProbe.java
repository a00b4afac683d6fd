package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Conditions;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.pack.AspectBody;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.Rules;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.rule.Rule;

/** One completeness rule, compiled. Immutable and thread-safe. */
final class AspectProbe {

  /** What may stand around a code and is no part of it. */
  private static final String BEFORE_CODE = " \t\n\u000b\f\r._:-";

  private static final String AFTER_CODE = " \t\n\u000b\f\r.,;/|";

  private final Rule rule;
  private final Aspect aspect;

  /** The mark of the labels that ask for the aspect. */
  private final int mark;

  final Optional<PhraseProgram> fields;
  final Optional<PhraseProgram> otherFields;
  final Optional<PhraseProgram> answers;
  final Optional<PhraseProgram> none;
  final Optional<PhraseProgram> thin;
  final Optional<PhraseProgram> placeholders;
  final Optional<PhraseProgram> pointers;
  final Optional<PhraseProgram> declined;
  final Optional<PhraseProgram> notAsked;
  final Optional<PhraseProgram> assumed;
  final Optional<PhraseProgram> exceptions;
  final Optional<PhraseProgram> certain;
  final Optional<PhraseProgram> outsiders;
  private final Map<String, Set<String>> codes;
  private final List<Condition> conditions;
  private final Optional<SentenceClassifier> classifier;

  AspectProbe(AspectRule source, Programs programs, Map<String, Condition> named) {
    AspectBody body = source.body();
    rule = source.rule();
    aspect = rule.aspect().orElseThrow();
    mark = LabelWords.mark(aspect);
    fields = programs.of(body.fields());
    otherFields = programs.of(body.otherFields());
    List<Phrase> all = new ArrayList<>(body.answers());
    all.addAll(body.certain());
    all.addAll(body.evidence());
    answers = programs.of(all);
    none = programs.of(body.none());
    thin = programs.of(body.thin());
    placeholders = programs.of(body.placeholders());
    pointers = programs.of(body.pointers());
    declined = programs.of(body.declined());
    notAsked = programs.of(body.notAsked());
    assumed = programs.of(body.assumed());
    exceptions = programs.of(body.exceptions());
    certain = programs.of(body.certain());
    outsiders = programs.of(body.outsiders());
    codes = body.codes();
    conditions = body.unless().stream().map(named::get).toList();
    classifier = body.classifier().map(SentenceClassifier::new);
  }

  AspectProbe(SnapshotReader from) {
    rule = from.shared(Rules::rule);
    aspect = rule.aspect().orElseThrow();
    mark = LabelWords.mark(aspect);
    fields = program(from);
    otherFields = program(from);
    answers = program(from);
    none = program(from);
    thin = program(from);
    placeholders = program(from);
    pointers = program(from);
    declined = program(from);
    notAsked = program(from);
    assumed = program(from);
    exceptions = program(from);
    certain = program(from);
    outsiders = program(from);
    Map<String, Set<String>> read = new LinkedHashMap<>();
    for (String name : from.texts()) {
      read.put(name, new LinkedHashSet<>(from.texts()));
    }
    codes = read;
    conditions = from.list(reader -> reader.shared(Conditions::read));
    classifier = from.optional(SentenceClassifier::new);
  }

  void write(SnapshotWriter to) {
    to.shared(rule, Rules::write);
    for (Optional<PhraseProgram> program :
        List.of(
            fields,
            otherFields,
            answers,
            none,
            thin,
            placeholders,
            pointers,
            declined,
            notAsked,
            assumed,
            exceptions,
            certain,
            outsiders)) {
      to.optional(program, (each, writer) -> writer.shared(each, PhraseProgram::write));
    }
    to.texts(codes.keySet());
    codes.values().forEach(to::texts);
    to.list(conditions, (each, writer) -> writer.shared(each, Conditions::write));
    to.optional(classifier, SentenceClassifier::write);
  }

  private static Optional<PhraseProgram> program(SnapshotReader from) {
    return from.optional(reader -> reader.shared(PhraseProgram::new));
  }

  Rule rule() {
    return rule;
  }

  Aspect aspect() {
    return aspect;
  }

  /** Whether the aspect is among those that labels may ask for. */
  boolean isIn(int asked) {
    return (asked & mark) != 0;
  }

  /** Whether the aspect is answered by a name and not in words of the writer's own. */
  boolean isNamed() {
    return aspect != Aspect.CULTURE && aspect != Aspect.LIVED_EXPERIENCE;
  }

  /** What is asked where no field and no phrase has told. */
  Optional<SentenceClassifier> classifier() {
    return classifier;
  }

  /** What speaks against evidence. */
  List<Condition> conditions() {
    return conditions;
  }

  /**
   * The scheme of a value that is nothing but a code, or begins with one that cannot be a word.
   *
   * @param scheme the only scheme that is tried beside the general ones, or empty for all
   */
  Optional<String> schemeOf(String value, Optional<String> scheme) {
    String whole = trimmed(value.strip());
    int end = 0;
    while (end < whole.length() && Character.isLetterOrDigit(whole.charAt(end))) {
      end++;
    }
    String first = whole.substring(0, end);
    if (first.isEmpty() || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    boolean only = end == whole.length();
    String general = null;
    for (Map.Entry<String, Set<String>> entry : codes.entrySet()) {
      String name = entry.getKey();
      boolean answered = !name.equals("missing") && !name.equals("declined");
      boolean tried = !answered || scheme.isEmpty() || scheme.get().equals(name);
      boolean explained = whole.startsWith(" (", end);
      boolean fits = only || explained || first.length() > 1 && !isWordAmongCapitals(whole, end);
      if (tried && fits && entry.getValue().contains(first)) {
        if (answered == scheme.isPresent()) {
          return Optional.of(name);
        }
        general = general == null ? name : general;
      }
    }
    if (general == null
        && only
        && first.length() == 2
        && scheme.filter("nhs"::equals).isPresent()) {
      return schemeOf(first.substring(0, 1), scheme);
    }
    return Optional.ofNullable(general);
  }

  private static String trimmed(String value) {
    int to = value.length();
    while (to > 0 && AFTER_CODE.indexOf(value.charAt(to - 1)) >= 0) {
      to--;
    }
    int from = 0;
    while (from < to && BEFORE_CODE.indexOf(value.charAt(from)) >= 0) {
      from++;
    }
    return value.substring(from, to);
  }

  /** In {@code BOTH PARENTS} the first word is no code. */
  private static boolean isWordAmongCapitals(String whole, int end) {
    int i = end;
    while (i < whole.length() && whole.charAt(i) == ' ') {
      i++;
    }
    return i < whole.length()
        && Character.isLetter(whole.charAt(i))
        && i - end == 1
        && !whole.substring(0, end).chars().anyMatch(Character::isDigit);
  }

  @Override
  public String toString() {
    return "AspectProbe[" + aspect.id() + "]";
  }
}
