package org.recordlint.internal.condition;

import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;
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
  private final SubjectFinder finder;
  private final NounAfter nounAfter;
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
    Naming naming = new Naming(lexicon);
    this.finder = new SubjectFinder(naming);
    this.nounAfter = new NounAfter(naming);
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
    Sentence sentence = candidate.sentence();
    Match match = candidate.match();
    Target inside = inside(candidate);
    if (inside != null) {
      return inside;
    }
    if (shape == SpanRule.Shape.ADJECTIVE) {
      Target noun = nounAfter.find(sentence, match.markFrom(), match.markTo());
      if (noun != Target.NOBODY) {
        return known(candidate, noun, match.markTo());
      }
    }
    Tokens tokens = sentence.tokens();
    if (shape == SpanRule.Shape.NOUN
        && match.markTo() < tokens.size()
        && sources.contains(tokens.term(match.markTo()))) {
      Target noun = nounAfter.find(sentence, match.markTo(), match.markTo() + 1);
      if (noun != Target.NOBODY) {
        return noun;
      }
    }
    if (shape != SpanRule.Shape.ADJECTIVE) {
      Target owner = finder.ownerBefore(sentence, match.markFrom());
      if (owner != Target.NOBODY) {
        return owner;
      }
    }
    Target subject =
        shape == SpanRule.Shape.VERB
            ? finder.spokenWith(sentence, match.markFrom())
            : Target.NOBODY;
    return role(
        candidate,
        subject == Target.NOBODY
            ? finder.subjectBefore(sentence, match.markFrom()).target()
            : subject,
        match.markFrom());
  }

  /** A phrase that names its own subject, {@code a difficult mother}, needs no search. */
  private Target inside(Candidate candidate) {
    Match match = candidate.match();
    for (int i = match.markTo() - 1; i >= match.markFrom(); i--) {
      Target named = finder.named(candidate.sentence(), i);
      if (named == Target.CHILD
          || named == Target.PARENT
          || named == Target.RELATIVE
          || named == Target.FAMILY) {
        return named;
      }
    }
    return null;
  }

  private static Target known(Candidate candidate, Target target, int from) {
    return target == Target.PERSON ? byRole(candidate, from, from + 3, target) : target;
  }

  private static Target role(Candidate candidate, Target target, int to) {
    return target == Target.PERSON ? byRole(candidate, Math.max(0, to - 8), to, target) : target;
  }

  /** The record's people tell what a name does not. */
  private static Target byRole(Candidate candidate, int from, int to, Target otherwise) {
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
    return otherwise;
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
