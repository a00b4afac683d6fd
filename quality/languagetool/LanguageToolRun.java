import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Runs LanguageTool on texts, with the terms of the word list as its only rules, each as it stands
 * and inflected.
 *
 * <pre>java -cp CLASSPATH LanguageToolRun.java texts.jsonl words.tsv hash date</pre>
 */
final class LanguageToolRun {

  private LanguageToolRun() {}

  public static void main(String[] arguments) throws Exception {
    Language english = Languages.getLanguageForShortCode("en-GB");
    JLanguageTool tool = new JLanguageTool(english);
    for (Rule rule : tool.getAllRules()) {
      tool.disableRule(rule.getId());
    }
    int number = 0;
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      String[] cells = line.split("\t");
      for (String form : new TreeSet<>(List.of(cells[1], cells[1].replace(' ', '-')))) {
        for (boolean inflected : new boolean[] {false, true}) {
          List<PatternToken> tokens = new ArrayList<>();
          for (String token : english.getWordTokenizer().tokenize(form)) {
            if (!token.isBlank()) {
              tokens.add(new PatternToken(token, false, false, inflected));
            }
          }
          tool.addRule(
              new PatternRule(cells[0] + ":" + number++, english, tokens, "", "", ""));
        }
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("# LanguageTool " + JLanguageTool.VERSION + ", run " + arguments[3]);
    out.println("# texts " + arguments[2]);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode record = json.readTree(line);
      Set<String> found = new TreeSet<>();
      for (RuleMatch match : tool.check(record.get("text").asText())) {
        String category = match.getRule().getId().replaceFirst(":.*", "");
        found.add(
            String.join(
                "\t",
                record.get("id").asText(),
                Integer.toString(match.getFromPos()),
                Integer.toString(match.getToPos()),
                category));
      }
      found.forEach(out::println);
    }
  }
}
