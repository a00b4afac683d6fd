package org.recordlint.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.RuleId;
import org.recordlint.api.Source;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.spi.PackSource;

/**
 * Reads packs. The pack called {@code context} shares its word lists and cues with all others;
 * every other pack keeps its own to itself. Finds everything that is wrong before it gives up.
 */
public final class PackReader {

  /** The pack whose lists and cues all packs may use. */
  public static final String SHARED = "context";

  /** Where a policy lists rules for words of its own; they make up the pack {@code local}. */
  public static final String TERMS = "terms";

  /** Where a policy lists phrases that are never flagged. */
  public static final String ACCEPT = "accept";

  /** The pack of a policy's own terms. */
  public static final String LOCAL = "local";

  private static final String LOCAL_HEADER =
      """
      id: local
      title: The organisation's own terms
      version: "1"
      owner: the organisation
      jurisdiction: the organisation
      licence: not published
      contact: the owner of the policy
      sources: [{id: policy, title: Recording policy, publisher: the organisation, status: verified}]
      defaults: {category: practice, sources: [policy], severity: warning, unless: [quoted]}
      """;

  private final Problems problems = new Problems();
  private final Optional<PackBase> base;

  private PackReader(Optional<PackBase> base) {
    this.base = base;
  }

  /** Everything that a set of packs says. */
  public record Packs(
      List<RulePack> packs,
      List<SpanRule> spanRules,
      List<AspectRule> aspectRules,
      Map<String, CueDefinition> cues,
      Map<String, Phrase> sharedLists,
      List<Phrase> accepted) {}

  /**
   * The text of a policy, whose own terms and accepted phrases are read with the packs.
   *
   * @param origin the file's name, for messages
   */
  public record Additions(String origin, String yaml) {}

  /**
   * Reads all packs, and what a policy adds to them.
   *
   * @param additions what a policy adds, or empty
   * @throws org.recordlint.rule.RulePackException if anything is wrong, naming all of it
   */
  public static Packs read(List<PackSource> sources, Optional<Additions> additions) {
    return new PackReader(Optional.empty())
        .readAll(sources, additions, new WordLists(null), new LinkedHashMap<>());
  }

  /**
   * Reads packs that others are read on top of.
   *
   * @throws org.recordlint.rule.RulePackException if anything is wrong, naming all of it
   */
  public static PackBase readBase(List<PackSource> sources) {
    WordLists shared = new WordLists(null);
    Map<String, String> origins = new LinkedHashMap<>();
    Packs packs =
        new PackReader(Optional.empty()).readAll(sources, Optional.empty(), shared, origins);
    return new PackBase(packs, shared, origins);
  }

  /**
   * Reads packs on top of others, and what a policy adds to them; gives only what is new.
   *
   * @throws org.recordlint.rule.RulePackException if anything is wrong, naming all of it
   */
  public static Packs readOver(
      PackBase base, List<PackSource> sources, Optional<Additions> additions) {
    return new PackReader(Optional.of(base))
        .readAll(sources, additions, base.shared(), new LinkedHashMap<>(base.origins()));
  }

  /**
   * Reads all.
   *
   * @param shared the lists that all packs may use; those of {@link #SHARED} are added
   * @param seen where each pack comes from, by its id; those of the sources are added
   */
  private Packs readAll(
      List<PackSource> sources,
      Optional<Additions> additions,
      WordLists shared,
      Map<String, String> seen) {
    List<PackFiles> all = new ArrayList<>();
    for (PackSource source : sources) {
      PackFiles.read(source, shared, base.isEmpty(), problems).ifPresent(all::add);
    }
    List<Phrase> accepted = new ArrayList<>();
    Optional<Map<String, YamlNode>> added =
        additions
            .flatMap(text -> YamlNode.read(text.origin(), text.yaml(), problems))
            .map(YamlNode::entries);
    added.map(entries -> entries.get(TERMS)).flatMap(this::ownTerms).ifPresent(all::add);
    added
        .map(entries -> entries.get(ACCEPT))
        .ifPresent(list -> accepted.addAll(shared.parseAll(list)));
    Map<String, CueDefinition> cues = new LinkedHashMap<>();
    CueNames cueNames = new CueNames();
    base.ifPresent(below -> below.packs().cues().forEach(cueNames::add));
    for (PackFiles files : all) {
      for (YamlNode group : files.cues()) {
        group
            .entries()
            .forEach(
                (name, node) -> {
                  String full = files.id().equals(SHARED) ? name : files.id() + "." + name;
                  cues.put(full, CueDefinition.read(name, node, files.lists()));
                });
      }
    }
    cues.forEach(cueNames::add);
    for (PackFiles files : all) {
      files.cues().forEach(group -> group.entries().values().forEach(cueNames.check(files.id())));
    }
    List<RulePack> packs = new ArrayList<>();
    List<SpanRule> spanRules = new ArrayList<>();
    List<AspectRule> aspectRules = new ArrayList<>();
    for (PackFiles files : all) {
      String earlier = seen.putIfAbsent(files.id(), files.header().origin());
      if (earlier != null) {
        files.header().problem("the pack id \"" + files.id() + "\" is taken by " + earlier);
      }
      packs.add(readPack(files, cueNames, spanRules, aspectRules));
      files.lists().all();
    }
    Map<String, Phrase> lists = base.isPresent() ? Map.of() : shared.all();
    List<RulePack> known = new ArrayList<>(packs);
    base.ifPresent(below -> known.addAll(below.packs().packs()));
    added.ifPresent(entries -> PolicyNames.check(entries, known));
    problems.throwIfAny();
    return new Packs(
        List.copyOf(packs),
        List.copyOf(spanRules),
        List.copyOf(aspectRules),
        Map.copyOf(cues),
        lists,
        accepted);
  }

  /**
   * A policy's own terms as a pack, whose rules need no examples and have the policy as their
   * source.
   */
  private Optional<PackFiles> ownTerms(YamlNode terms) {
    Optional<YamlNode> header = YamlNode.read(terms.origin(), LOCAL_HEADER, problems);
    return header.map(
        node ->
            new PackFiles(
                node,
                LOCAL,
                new WordLists(null),
                List.of(),
                terms.entries(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  private RulePack readPack(
      PackFiles files, CueNames cues, List<SpanRule> spanRules, List<AspectRule> aspectRules) {
    Map<String, YamlNode> header = files.header().entries();
    Map<String, Source> sources = new LinkedHashMap<>();
    if (header.containsKey("sources")) {
      for (YamlNode node : header.get("sources").items()) {
        Source source = SourceReader.read(node);
        sources.put(source.id(), source);
      }
    }
    RuleDefaults defaults = new RuleDefaults(files.id(), header, sources);
    RuleReader reader =
        new RuleReader(files.id(), files.lists(), cues, defaults, ClassifierReader.readAll(files));
    List<Rule> rules = new ArrayList<>();
    files
        .rules()
        .forEach(
            (name, node) -> {
              if (!RuleId.isKebab(name)) {
                node.problem("a rule's name is kebab-case, got \"" + name + "\"");
              } else if (node.isMapping() && node.entries().containsKey("aspect")) {
                reader
                    .readAspect(name, node)
                    .ifPresent(
                        rule -> {
                          aspectRules.add(rule);
                          rules.add(rule.rule());
                        });
              } else {
                reader
                    .readSpan(name, node)
                    .ifPresent(
                        rule -> {
                          spanRules.add(rule);
                          rules.add(rule.rule());
                        });
              }
            });
    return new RulePack(
        files.id(),
        required(files.header(), header, "title"),
        required(files.header(), header, "version"),
        required(files.header(), header, "owner"),
        required(files.header(), header, "jurisdiction"),
        required(files.header(), header, "licence"),
        required(files.header(), header, "contact"),
        rules,
        files.measured().map(node -> MeasurementReader.read(node, rules)));
  }

  private static String required(YamlNode parent, Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      parent.problem("a pack needs \"" + key + "\"");
      return "";
    }
    return node.text();
  }
}
