package org.recordlint.internal.condition;

import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Whom or what the words are said of: the child, a parent, the family; or a professional, an
 * animal, a thing.
 */
public final class AboutCondition implements Condition {

  private final Set<String> wanted;
  private final SpanRule.Shape shape;
  private final Lexicon lexicon;
  private final Set<String> sources;

  /**
   * @param wanted the {@link Target#id()} of those it may be about
   * @param sources words after which whom it comes from is told, such as {@code from}
   */
  public AboutCondition(
      Set<String> wanted, SpanRule.Shape shape, Lexicon lexicon, Set<String> sources) {
    this.wanted = Set.copyOf(wanted);
    this.shape = shape;
    this.lexicon = lexicon;
    this.sources = Set.copyOf(sources);
  }

  AboutCondition(SnapshotReader from) {
    this(
        Set.copyOf(from.texts()),
        from.choice(SpanRule.Shape.class),
        from.shared(Lexicon::new),
        Set.copyOf(from.texts()));
  }

  void write(SnapshotWriter to) {
    to.texts(new TreeSet<>(wanted));
    to.choice(shape);
    to.shared(lexicon, Lexicon::write);
    to.texts(new TreeSet<>(sources));
  }

  @Override
  public String name() {
    return "about";
  }

  @Override
  public Cost cost() {
    return Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Target target = target(candidate);
    return wanted.contains(target.id())
        ? Verdict.HOLDS
        : new Verdict.Silenced("about " + describe(target));
  }

  private Target target(Candidate candidate) {
    Clause clause = Clause.of(candidate.sentence(), lexicon);
    Words words = clause.words();
    int from = candidate.match().markFrom();
    int to = candidate.match().markTo();
    boolean kind = clause.isKind(to - 1);
    Target inside = kind ? Target.NOBODY : inside(words, from, to);
    if (inside != Target.NOBODY) {
      return inside;
    }
    if (shape == SpanRule.Shape.ADJECTIVE) {
      // What follows "resists any" is an object.
      boolean transitive = words.is(to - 1, "any", "every") || words.is(to - 1, "all", "our");
      Target noun = transitive ? Target.NOBODY : clause.nounAfter(from, kind ? to + 1 : to);
      if (noun != Target.NOBODY) {
        Target meant =
            noun == Target.UNKNOWN ? clause.described(from, to) : clause.owned(noun, from);
        return meant == Target.PERSON ? byRole(candidate, to, to + 3) : meant;
      }
    } else {
      boolean sourced = shape == SpanRule.Shape.NOUN && sources.contains(words.term(to));
      int source = words.in(to + 1, WordList.DETERMINER) ? to + 2 : to + 1;
      sourced &= !words.in(source, WordList.TIME);
      Target noun = sourced ? clause.nounAfter(to, source) : Target.NOBODY;
      Target owner = noun == Target.NOBODY ? clause.owner(from) : noun;
      if (owner != Target.NOBODY) {
        return owner;
      }
    }
    int at = clause.subject(from);
    if (words.is(at, "you", "one") && hasObject(words, from, to)) {
      return byRole(candidate, Math.max(0, from - 8), from);
    }
    Target subject = words.is(at, "there") ? clause.holder(to) : clause.owned(words.noun(at), at);
    return subject == Target.PERSON ? byRole(candidate, Math.max(0, from - 8), from) : subject;
  }

  /** {@code you cannot pin her down}: what nobody in particular can do with somebody. */
  private static boolean hasObject(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isObjective(i)) {
        return true;
      }
    }
    return false;
  }

  /** A phrase that names its own subject, {@code a difficult mother}, needs no search. */
  private static Target inside(Words words, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      switch (words.named(i)) {
        case CHILD, PARENT, RELATIVE, FAMILY -> {
          return words.named(i);
        }
        default -> {}
      }
    }
    return Target.NOBODY;
  }

  /** The record's people tell what a name does not. */
  private static Target byRole(Candidate candidate, int from, int to) {
    Tokens tokens = candidate.sentence().tokens();
    for (int i = Math.min(to, tokens.size()) - 1; i >= from; i--) {
      String role = candidate.reading().facts().roleOf(tokens.term(i));
      if (role != null) {
        return switch (role) {
          case "child", "subject", "sibling", "brother", "sister" -> Target.CHILD;
          case "mother", "father", "parent", "stepmother", "stepfather" -> Target.PARENT;
          case "grandmother", "grandfather", "aunt", "uncle", "relative" -> Target.RELATIVE;
          default -> Target.PROFESSIONAL;
        };
      }
    }
    return Target.PERSON;
  }

  private static String describe(Target target) {
    return switch (target) {
      case CHILD -> "a child";
      case PARENT -> "a parent";
      case RELATIVE -> "a relative";
      case FAMILY -> "the family";
      case PERSON -> "a person";
      case PROFESSIONAL -> "a professional or somebody outside the family";
      case ANIMAL -> "an animal";
      case THING -> "a thing or an event";
      case RECORDER -> "the writer";
      case UNKNOWN -> "something that is not known to be a person";
      case NOBODY -> "nobody in particular";
    };
  }

  @Override
  public String toString() {
    return "AboutCondition" + wanted;
  }
}
