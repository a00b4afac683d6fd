package org.recordlint.internal.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.rule.Example;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** Writes what packs say for people to a snapshot and reads it back. */
public final class Rules {

  private Rules() {}

  /** Writes a pack for {@link #pack}. */
  public static void write(RulePack pack, SnapshotWriter to) {
    to.text(pack.id());
    to.text(pack.title());
    to.text(pack.version());
    to.text(pack.owner());
    to.text(pack.jurisdiction());
    to.text(pack.licence());
    to.text(pack.contact());
    to.list(pack.rules(), (rule, writer) -> writer.shared(rule, Rules::write));
    to.optional(pack.measurement(), (each, writer) -> writer.shared(each, Rules::write));
  }

  /** Reads a pack. */
  public static RulePack pack(SnapshotReader from) {
    return new RulePack(
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.text(),
        from.list(reader -> reader.shared(Rules::rule)),
        from.optional(reader -> reader.shared(Rules::measurement)));
  }

  /** Writes a rule for {@link #rule}. */
  public static void write(Rule rule, SnapshotWriter to) {
    to.text(rule.id().pack());
    to.text(rule.id().name());
    to.choice(rule.category());
    to.choice(rule.severity());
    to.text(rule.title());
    to.text(rule.message());
    to.text(rule.why());
    to.texts(rule.replacements().keySet());
    to.texts(rule.replacements().values());
    to.texts(rule.prompts());
    to.optional(rule.qualify(), Rules::text);
    to.list(rule.sources(), (source, writer) -> writer.shared(source, Rules::write));
    to.text(rule.owner());
    to.text(rule.reviewed());
    to.optional(rule.reviewedWith(), Rules::text);
    to.text(rule.jurisdiction());
    to.texts(rule.formerly());
    to.texts(rule.phrases());
    to.list(rule.fires(), Rules::write);
    to.list(rule.quiet(), Rules::write);
    to.optional(rule.aspect(), (aspect, writer) -> writer.choice(aspect));
  }

  /** Reads a rule. */
  public static Rule rule(SnapshotReader from) {
    return new Rule(
        new RuleId(from.text(), from.text()),
        from.choice(Category.class),
        from.choice(Severity.class),
        from.text(),
        from.text(),
        from.text(),
        replacements(from),
        from.texts(),
        from.optional(SnapshotReader::text),
        from.list(reader -> reader.shared(Rules::source)),
        from.text(),
        from.text(),
        from.optional(SnapshotReader::text),
        from.text(),
        from.texts(),
        from.texts(),
        from.list(Rules::example),
        from.list(Rules::example),
        from.optional(reader -> reader.choice(Aspect.class)));
  }

  private static Map<String, String> replacements(SnapshotReader from) {
    List<String> keys = from.texts();
    List<String> values = from.texts();
    Map<String, String> replacements = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      replacements.put(keys.get(i), values.get(i));
    }
    return replacements;
  }

  private static void write(Source source, SnapshotWriter to) {
    to.text(source.id());
    to.text(source.title());
    to.text(source.publisher());
    number(source.year(), to);
    to.optional(source.section(), Rules::text);
    to.optional(source.url(), Rules::text);
    to.text(source.status());
  }

  private static Source source(SnapshotReader from) {
    return new Source(
        from.text(),
        from.text(),
        from.text(),
        number(from),
        from.optional(SnapshotReader::text),
        from.optional(SnapshotReader::text),
        from.text());
  }

  private static void write(Example example, SnapshotWriter to) {
    to.text(example.marked());
    number(example.age(), to);
    to.optional(example.type(), Rules::text);
    to.number(example.line());
  }

  private static Example example(SnapshotReader from) {
    return new Example(
        from.text(), number(from), from.optional(SnapshotReader::text), from.number());
  }

  /** Writes a measurement for {@link #measurement}. */
  public static void write(Measurement measurement, SnapshotWriter to) {
    to.list(
        measurement.sets(),
        (set, writer) -> {
          writer.text(set.name());
          writer.text(set.sha256());
          writer.text(set.packs());
        });
    List<RuleId> ids = new ArrayList<>(measurement.rules().keySet());
    to.list(
        ids,
        (id, writer) -> {
          writer.text(id.pack());
          writer.text(id.name());
          write(measurement.rules().get(id), writer);
        });
    write(measurement.allPacks(), to);
  }

  /** Reads a measurement. */
  public static Measurement measurement(SnapshotReader from) {
    List<Measurement.ScoredSet> sets =
        from.list(reader -> new Measurement.ScoredSet(reader.text(), reader.text(), reader.text()));
    Map<RuleId, Map<Severity, Measurement.Count>> rules = new TreeMap<>();
    int length = from.number();
    for (int i = 0; i < length; i++) {
      rules.put(new RuleId(from.text(), from.text()), counts(from));
    }
    return new Measurement(sets, rules, counts(from));
  }

  private static void write(Map<Severity, Measurement.Count> counts, SnapshotWriter to) {
    Map<Severity, Measurement.Count> sorted = new TreeMap<>(counts);
    to.list(
        sorted.entrySet(),
        (entry, writer) -> {
          writer.choice(entry.getKey());
          writer.number(entry.getValue().right());
          writer.number(entry.getValue().findings());
        });
  }

  private static Map<Severity, Measurement.Count> counts(SnapshotReader from) {
    Map<Severity, Measurement.Count> counts = new EnumMap<>(Severity.class);
    int length = from.number();
    for (int i = 0; i < length; i++) {
      Severity severity = from.choice(Severity.class);
      counts.put(severity, new Measurement.Count(from.number(), from.number()));
    }
    return counts;
  }

  private static void text(String text, SnapshotWriter to) {
    to.text(text);
  }

  private static void number(OptionalInt value, SnapshotWriter to) {
    to.flag(value.isPresent());
    value.ifPresent(to::number);
  }

  private static OptionalInt number(SnapshotReader from) {
    return from.flag() ? OptionalInt.of(from.number()) : OptionalInt.empty();
  }
}
