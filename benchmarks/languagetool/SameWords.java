import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Runs LanguageTool on notes with the phrases of a list as its only rules, warm and in one thread,
 * and prints a row of the table of {@code benchmarks/words}.
 *
 * <pre>java -cp CLASSPATH SameWords.java notes.jsonl phrases.txt</pre>
 */
final class SameWords {

  private static final int WARM_UP = 2;

  private SameWords() {}

  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> notes = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      notes.add(json.readTree(line).get("text").asText());
    }
    JLanguageTool tool = loaded(Files.readAllLines(Path.of(arguments[1])));
    for (int i = 0; i < WARM_UP; i++) {
      round(tool, notes);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    long found = round(tool, notes);
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    double bytes = 0;
    for (String note : notes) {
      bytes += note.getBytes(StandardCharsets.UTF_8).length;
    }
    System.out.printf(
        Locale.ROOT,
        "LanguageTool %s, the list alone|%d|%.4f|%.3f%n",
        JLanguageTool.VERSION,
        found,
        seconds,
        bytes / 1e6 / seconds);
  }

  private static JLanguageTool loaded(List<String> phrases) {
    Language english = Languages.getLanguageForShortCode("en-GB");
    JLanguageTool tool = new JLanguageTool(english);
    for (Rule rule : tool.getAllRules()) {
      tool.disableRule(rule.getId());
    }
    int number = 0;
    for (String phrase : phrases) {
      List<PatternToken> tokens = new ArrayList<>();
      for (String token : english.getWordTokenizer().tokenize(phrase.strip())) {
        if (!token.isBlank()) {
          tokens.add(new PatternToken(token, false, false, false));
        }
      }
      if (!tokens.isEmpty()) {
        tool.addRule(new PatternRule("LIST_" + number++, english, tokens, "", "", ""));
      }
    }
    return tool;
  }

  private static long round(JLanguageTool tool, List<String> notes) throws Exception {
    long found = 0;
    for (String note : notes) {
      found += tool.check(note).size();
    }
    return found;
  }
}
