package org.recordlint.internal.completeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.completeness.ProseReader.Found;
import org.recordlint.internal.completeness.ProseReader.Kind;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.condition.Verdict;
import org.recordlint.internal.match.Match;

/** Weighs what fields and prose say of one aspect of one record. */
final class AspectJudge {

  /** "Not asked" further from what was not asked about, in words, speaks of something else. */
  private static final int NEAR = 6;

  private final AspectProbe probe;
  private final List<FormAnswers.Reply> replies;

  /** Where nothing counts as evidence: labels, what fills a field, what tells of somebody else. */
  private final BitSet closed = new BitSet();

  /** The fields of other aspects, if this one has a field of its own. */
  private final BitSet others = new BitSet();

  private final IdentityHashMap<Sentence, List<Found>> bySentence = new IdentityHashMap<>();
  private final List<Found> found;
  private final List<Found> mentions;
  private final Reading reading;

  AspectJudge(AspectProbe probe, FormAnswers form, List<Found> all, Reading reading) {
    this.probe = probe;
    this.replies = form.replies(probe.aspect());
    form.elsewhere(probe.aspect()).forEach(this::close);
    for (FormAnswers.Reply reply : replies) {
      close(reply.label());
      if (reply.missing().isPresent()) {
        reply.place().ifPresent(this::close);
      }
    }
    for (Aspect other : replies.isEmpty() ? Set.<Aspect>of() : EnumSet.allOf(Aspect.class)) {
      form.replies(other).forEach(reply -> reply.place().ifPresent(this::leave));
    }
    replies.forEach(reply -> reply.place().ifPresent(own -> others.clear(own.start(), own.end())));
    this.found = all.stream().filter(each -> each.aspect() == probe.aspect()).toList();
    this.mentions = all.stream().filter(each -> each.kind() == Kind.MENTION).toList();
    this.reading = reading;
    for (Found each : found) {
      bySentence.computeIfAbsent(each.candidate().sentence(), any -> new ArrayList<>()).add(each);
    }
  }

  private void close(Span span) {
    closed.set(span.start(), span.end());
  }

  private void leave(Span span) {
    others.set(span.start(), span.end());
  }

  CompletenessPlan.Answer judge() {
    List<Span> shown = new ArrayList<>();
    for (FormAnswers.Reply reply : replies) {
      if (reply.missing().isEmpty()) {
        shown.add(reply.place().orElse(new Span(0, 0)));
      }
    }
    Set<Sentence> unasked = unasked();
    shown.addAll(prose(unasked));
    if (shown.isEmpty() && unasked.isEmpty() && replies.isEmpty()) {
      shown.addAll(classified());
    }
    if (!shown.isEmpty()) {
      return new CompletenessPlan.Answer(probe.rule(), Optional.empty(), shown, Optional.empty());
    }
    return missing(unasked);
  }

  /** Sentences that say nobody asked about this. */
  private Set<Sentence> unasked() {
    Set<Sentence> sentences = new HashSet<>();
    for (Found each : found) {
      if (each.kind() == Kind.NOT_ASKED && isNear(each, Kind.MENTION)) {
        sentences.add(each.candidate().sentence());
      }
    }
    return sentences;
  }

  private boolean isNear(Found one, Kind kind) {
    for (Found other : bySentence.get(one.candidate().sentence())) {
      if (other.kind() == kind && isNear(one.candidate().sentence().tokens(), one, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what somebody declined to tell is this aspect: near it, or in one list with what stands
   * near it, {@code asked for ethnicity, faith and first language, preferred not to say}.
   */
  private boolean isDeclinedHere(Found declined) {
    Sentence sentence = declined.candidate().sentence();
    List<Found> open = new ArrayList<>();
    mentions.stream().filter(each -> each.candidate().sentence() == sentence).forEach(open::add);
    Deque<Found> reached = new ArrayDeque<>(List.of(declined));
    while (!reached.isEmpty()) {
      Found from = reached.pop();
      for (Found each : List.copyOf(open)) {
        if (isNear(sentence.tokens(), from, each)) {
          if (each.aspect() == probe.aspect()) {
            return true;
          }
          open.remove(each);
          reached.push(each);
        }
      }
    }
    return false;
  }

  /** Whether two matches of a sentence overlap or have but a few words of one line between them. */
  private static boolean isNear(Tokens tokens, Found one, Found other) {
    Match left = one.candidate().match();
    Match right = other.candidate().match();
    boolean declined = one.kind() == Kind.DECLINED;
    int stops = Gaps.NEWLINE | Gaps.STOP | (declined ? 0 : Gaps.SEMICOLON);
    int from = Math.min(left.to(), right.to());
    int to = Math.max(left.from(), right.from());
    for (int i = from; i <= to; i++) {
      if ((tokens.gap(i) & stops) != 0) {
        return false;
      }
    }
    return to - from <= NEAR;
  }

  private List<Span> prose(Set<Sentence> unasked) {
    List<Span> shown = new ArrayList<>();
    for (Found each : found) {
      boolean counts =
          switch (each.kind()) {
            case CERTAIN -> !isExcluded(each, unasked);
            case EVIDENCE -> !isExcluded(each, unasked) && holds(each);
            case DECLINED -> !isOfOthers(each.span()) && isDeclinedHere(each);
            default -> false;
          };
      if (counts) {
        shown.add(each.span());
      }
    }
    return shown;
  }

  /**
   * The first sentence that the classifier takes to speak of the aspect. Where a name was found
   * that does not count, the reason for it holds for the classifier too.
   */
  private List<Span> classified() {
    return probe
        .classifier()
        .flatMap(
            classifier ->
                classifier.first(reading, each -> !isClosed(each.span()) && !isRuledOut(each)))
        .map(Sentence::span)
        .stream()
        .toList();
  }

  private boolean isRuledOut(Sentence sentence) {
    return probe.isNamed()
        && bySentence.getOrDefault(sentence, List.of()).stream()
            .anyMatch(each -> each.kind() == Kind.EVIDENCE);
  }

  private boolean holds(Found each) {
    for (Condition condition : probe.conditions()) {
      if (condition.judge(each.candidate()) instanceof Verdict.Silenced) {
        return false;
      }
    }
    return true;
  }

  private boolean isExcluded(Found each, Set<Sentence> unasked) {
    if (isClosed(each.span()) || unasked.contains(each.candidate().sentence()) && isDenied(each)) {
      return true;
    }
    return probe
        .exceptions
        .filter(
            program ->
                reading.matches(program, each.candidate().sentence()).stream()
                    .anyMatch(match -> overlaps(match, each)))
        .isPresent();
  }

  private boolean isClosed(Span span) {
    int next = closed.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /**
   * Whether evidence stands so near to "not asked" that it cannot count. What has been named before
   * a comma stays named: {@code Muslim, not sure which mosque}; so does what a slash parts from it.
   */
  private boolean isDenied(Found evidence) {
    Tokens tokens = evidence.candidate().sentence().tokens();
    int end = evidence.candidate().match().to();
    for (Found other : bySentence.get(evidence.candidate().sentence())) {
      if (other.kind() == Kind.NOT_ASKED && isNear(tokens, evidence, other)) {
        boolean apart = false;
        for (int i = end; i <= other.candidate().match().from(); i++) {
          apart |= (tokens.gap(i) & (Gaps.COMMA | Gaps.SLASH)) != 0;
        }
        for (int i = other.candidate().match().to();
            i <= evidence.candidate().match().from();
            i++) {
          apart |= (tokens.gap(i) & Gaps.SLASH) != 0;
        }
        if (!(apart || isOtherAsked(end, other)) || !probe.isNamed()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether what was not asked is another aspect, {@code English spoken, religion not known}
   * without the comma: one is named after the evidence that ends at {@code end}, and this one is
   * not.
   */
  private boolean isOtherAsked(int end, Found denied) {
    boolean other = false;
    for (Found each : mentions) {
      Match match = each.candidate().match();
      if (each.candidate().sentence() == denied.candidate().sentence()
          && match.from() >= end
          && match.to() <= denied.candidate().match().from()) {
        if (each.aspect() == probe.aspect()) {
          return false;
        }
        other = true;
      }
    }
    return other;
  }

  private boolean isOfOthers(Span span) {
    int next = others.nextSetBit(span.start());
    return isClosed(span) || next >= 0 && next < span.end();
  }

  private static boolean overlaps(Match match, Found each) {
    return match.overlaps(each.candidate().match());
  }

  private CompletenessPlan.Answer missing(Set<Sentence> unasked) {
    for (FormAnswers.Reply reply : replies) {
      return answer(reply.missing().orElseThrow(), reply.place());
    }
    for (Found each : found) {
      if (each.kind() == Kind.NOT_ASKED && unasked.contains(each.candidate().sentence())) {
        return answer(MissingState.NOT_ASKED, Optional.of(each.span()));
      }
    }
    for (Found each : found) {
      if (each.kind() == Kind.ASSUMED) {
        return answer(MissingState.ASSUMED, Optional.of(each.span()));
      }
    }
    return answer(MissingState.ABSENT, Optional.empty());
  }

  private CompletenessPlan.Answer answer(MissingState state, Optional<Span> place) {
    return new CompletenessPlan.Answer(
        probe.rule(), Optional.of(state), place.stream().toList(), place);
  }
}
