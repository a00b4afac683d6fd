package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.postag.POSModel;
import org.recordlint.PackFixture;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.api.Subject;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Layout;
import org.recordlint.internal.analysis.Paragraph;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.condition.RecordFacts;
import org.recordlint.internal.condition.Verdict;
import org.recordlint.internal.finding.FindingAssembler;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Rule;
import org.recordlint.spi.PackSource;

/** The fast path finds what trying every phrase at every word finds. */
class FastEqualsNaiveProperties {

  /** Phrases of every kind, many of them beginning or ending alike. */
  static final PackSource EVERY_KIND =
      PackFixture.pack("kinds", "harmful-terminology")
          .rule("words", "phrases: [half-caste, mixed race, mixed race heritage, race, coloured]")
          .rule(
              "choice",
              "phrases: ['(verbally|physically)? (hostile|aggressive|rude)', '~aggressive']")
          .rule("gap", "phrases: [plays ...4 off, 'failed ... engage', '[[kicked]] ...2 off']")
          .rule("forms", "phrases: ['<manipulate>', '<be> ~hostile', 'mum <have> temper', <lie>]")
          .rule("begins", "phrases: ['aggress*', 'manip* (her|him)']")
          .rule("cased", "phrases: [=DNA, '=DNA =Ed', '=IC1', '=Black boy']")
          .rule(
              "punctuation",
              "phrases: ['mum : hostile', 'mum , dad', '(mum|mum ,) rude', 'race / ethnicity',"
                  + " 'hostile -- rude', 'race : ... mixed']")
          .rule("edges", "phrases: ['^ hostile', 'rude $', '^ race :']")
          .rule(
              "kinds",
              "phrases: ['{number} year old', 'aged {child-age}', '{name} kicked', 'young {word}"
                  + " man']")
          .rule(
              "marked",
              "phrases: ['the [[young man]] (said|was)', '[[(refuses|refused)]] to', 'will? not"
                  + " [[engage]]']")
          .rule(
              "contractions",
              "phrases: [\"didn't engage\", he did, 'mum could', \"mum 's hostile\", \"would"
                  + " n't\"]",
              "except: [\"didn't engage us\"]")
          .rule(
              "choices",
              "phrases: ['(a|the)? (short|bad) temper', '(rude|hostile) (and|or) (rude|hostile)',"
                  + " '(he|she) (was|is)? (very|so)? rude']")
          .source();

  private static final List<PackSource> PACKS =
      Stream.concat(PackFixture.bundled().stream(), Stream.of(EVERY_KIND)).toList();

  private static final PackReader.Packs READ = PackReader.read(PACKS, Optional.empty());
  private static final LintPlan PLAN = PlanCompiler.compile(READ, Policy.none());
  private static final POSModel MODEL = PartOfSpeechTagger.loadModel();
  private static final Set<String> KNOWN = knownWords();
  private static final List<String> WORDS = words();

  /** A match that counts, told from all others. */
  record Found(String rule, Span span, Severity severity) {}

  @Property(tries = 3000)
  void onTextsMadeOfPackWords(@ForAll("texts") String text) {
    compare(CaseRecord.builder("r", text).subject(Subject.builder().age(13).build()).build());
  }

  @Property(tries = 1000)
  void onTextsThatMayComeFromAScanner(@ForAll("texts") String text) {
    compare(CaseRecord.builder("r", text).type("historical").build());
  }

  @Example
  void onTheSampleNotes() throws IOException {
    int compared = 0;
    try (Stream<Path> files = Files.walk(Path.of("..", "corpus", "samples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String text : texts(file)) {
          compare(CaseRecord.builder(file.toString(), text).build());
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  @Example
  void onTheExamplesOfEveryRule() {
    READ.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .flatMap(rule -> Stream.concat(rule.fires().stream(), rule.quiet().stream()))
        .forEach(example -> compare(example.record("r")));
  }

  @Example
  void onTextsThatOnceDiffered() {
    List<String> texts =
        List.of(
            "verbally aggres-\nsive to staff",
            "a rude and verbally aggres-\r\n  sive man",
            "a mixed-\nrace child of mixed ra-\nce",
            "he didn't, mum couldn't. He didnt",
            "hes rude, shes hostile. Theyre verbally aggressive, thats rude",
            "Mum, rude. Mum: hostile",
            "race: he is mixed",
            "very rude, he is host\u00adile and ho\u0301stile",
            "The a\uFB03davit said AGGRESSIVE. A di\uFB03cult, ru\u00DFde, aggre\u00DFive man",
            "agg-\nress-\nive",
            "hostile!",
            "",
            "-\n",
            "a-\n",
            "aggressive-\n",
            "hos-\n\ntile",
            "an E.S.N. school, E.S.N.",
            "E.S.N. sch-\nool",
            "suffers w/ autism, suffers with autism");
    for (String text : texts) {
      compare(CaseRecord.builder("r", text).build());
      compare(CaseRecord.builder("r", text).type("historical").build());
    }
  }

  static void compare(CaseRecord record) {
    assertThat(fast(record)).as("fast").isEqualTo(naive(record));
  }

  private static Set<Found> fast(CaseRecord record) {
    Set<Found> found = new LinkedHashSet<>();
    RecordLinter linter =
        new RecordLinter(
            PLAN,
            new PartOfSpeechTagger(() -> MODEL),
            Set.of(),
            new FindingAssembler(new byte[0], Map.of()),
            Long.MAX_VALUE);
    linter.lint(
        record,
        new RecordLinter.Observer() {
          @Override
          public void judged(RecordLinter.CompiledCandidate candidate) {
            candidate
                .severity()
                .ifPresent(
                    severity ->
                        found.add(
                            new Found(
                                candidate.rule().id().toString(), candidate.span(), severity)));
          }

          @Override
          public void gaveWay(Rule rule, Span span, Rule to) {}

          @Override
          public void answered(Aspect aspect, CompletenessPlan.Answer answer) {}
        });
    return sorted(found);
  }

  /** The same conditions, at matches that another matcher finds in every sentence. */
  private static Set<Found> naive(CaseRecord record) {
    boolean scanned = record.type().filter("historical"::equals).isPresent();
    Layout layout = Layout.of(record.text(), PLAN.vocabulary());
    SentenceTokenizer tokenizer = new SentenceTokenizer(PLAN.vocabulary());
    AnalyzedText text = new AnalyzedText(layout.text(), tokenizer, scanned);
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(() -> MODEL);
    Scratch scratch = new Scratch(tokenizer, tagger);
    Reading reading = new Reading(new RecordFacts(record, layout), text, scratch);
    Set<Found> found = new LinkedHashSet<>();
    for (Paragraph paragraph : text.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Sentence sentence = paragraph.sentence(i);
        NaiveMatcher matcher = new NaiveMatcher(sentence, tagger, KNOWN, PLAN.vocabulary());
        for (SpanRule rule : READ.spanRules()) {
          List<Match> matches = matcher.matches(rule.phrases());
          // As exceptions, cues and answers are looked for: all phrases of a list at once.
          assertThat(places(compiled(rule).program().matches(sentence, scratch)))
              .as("a list as a whole")
              .isEqualTo(places(matches));
          for (Match match : matches) {
            judge(rule, new Candidate(reading, sentence, match), found);
          }
        }
      }
    }
    return sorted(found);
  }

  private static void judge(SpanRule rule, Candidate candidate, Set<Found> found) {
    Severity severity = rule.rule().severity();
    for (Condition condition : compiled(rule).conditions()) {
      Verdict verdict = condition.judge(candidate);
      if (verdict instanceof Verdict.Silenced) {
        return;
      }
      if (verdict instanceof Verdict.Lowered lowered && severity.compareTo(lowered.atMost()) > 0) {
        severity = lowered.atMost();
      }
    }
    found.add(new Found(rule.rule().id().toString(), candidate.span(), severity));
  }

  private static CompiledRule compiled(SpanRule rule) {
    return PLAN.rules().stream()
        .filter(each -> each.rule().id().equals(rule.rule().id()))
        .findFirst()
        .orElseThrow();
  }

  /** Matches without the phrases that they are of: several may match alike. */
  private static List<Match> places(List<Match> matches) {
    return matches.stream()
        .map(each -> new Match(each.from(), each.to(), each.markFrom(), each.markTo(), 0))
        .toList();
  }

  private static Set<Found> sorted(Set<Found> found) {
    Set<Found> sorted =
        new TreeSet<>(
            Comparator.comparing(Found::span)
                .thenComparing(Found::rule)
                .thenComparing(Found::severity));
    sorted.addAll(found);
    return sorted;
  }

  @Provide
  Arbitrary<String> texts() {
    return RoughNotes.madeOf(WORDS);
  }

  private static Set<String> knownWords() {
    Set<String> words = new TreeSet<>();
    READ.sharedLists().values().forEach(phrase -> PhraseWords.collect(phrase, words));
    return words;
  }

  private static List<String> words() {
    Set<String> words = new TreeSet<>();
    for (SpanRule rule : READ.spanRules()) {
      rule.phrases().forEach(phrase -> PhraseWords.collect(phrase, words));
      rule.exceptions().forEach(phrase -> PhraseWords.collect(phrase, words));
    }
    words.removeIf(word -> word.indexOf('\'') >= 0);
    return List.copyOf(words);
  }

  /** The text of a file, and of each line that may be a record of its own. */
  private static List<String> texts(Path file) {
    try {
      String whole = Files.readString(file);
      List<String> texts = new ArrayList<>(whole.lines().toList());
      texts.add(whole);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
