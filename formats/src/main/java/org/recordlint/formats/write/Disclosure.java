package org.recordlint.formats.write;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Location;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.LineIndex;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;

/**
 * Decides what of a record and its findings is written, the same for every format; not thread-safe.
 */
public final class Disclosure {

  private static final int KEYED_BYTES = 16;
  private static final int LONGEST_TYPE = 40;
  private static final int MOST_WORDS_OF_TYPE = 4;

  private final WriteOptions options;

  /** Made when something is keyed first: it takes Java longer than linting a note does. */
  private Mac mac;

  /** Discloses what the options allow. */
  public Disclosure(WriteOptions options) {
    this.options = options;
  }

  private static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      // Keys are filled up with zeros, so that one zero is the empty key, which Java refuses.
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /**
   * One record as it is written.
   *
   * @param id its id, perhaps keyed
   * @param uri the file it was read from, perhaps keyed
   * @param findings those that are written, in order, with their locations
   * @param lines the lines of the record's text
   */
  record Shown(String id, String uri, List<Finding> findings, LineIndex lines) {}

  Shown show(LintResult result, CaseRecord record, RecordOrigin where) {
    String id = recordId(result.recordId(), where);
    String uri = options.redact() && where.wholeFile() ? id : where.uri();
    LineIndex lines = result.findings().isEmpty() ? null : new LineIndex(record.text());
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isEmpty() || options.includeSuppressed()) {
        Location location = location(finding, uri, where, lines);
        findings.add(show(finding, id, Optional.of(location), record));
      }
    }
    return new Shown(id, uri, findings, lines);
  }

  /** The findings of a record that came from no file, in order, as they are written. */
  public List<Finding> show(LintResult result, CaseRecord record) {
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isEmpty() || options.includeSuppressed()) {
        findings.add(show(finding, result.recordId(), finding.location(), record));
      }
    }
    return findings;
  }

  /** The record's id; under redaction keyed if it was made from a file's name. */
  String recordId(String id, RecordOrigin where) {
    return options.redact() && where.wholeFile() ? "file-" + keyed(id) : id;
  }

  /**
   * The record's type; under redaction keyed if it is none. A column that was mapped by mistake may
   * hold anything.
   */
  Optional<String> type(CaseRecord record) {
    return record.type().map(type -> options.redact() && !isType(type) ? keyed(type) : type);
  }

  /** Whether the text is as short as the names of types are. */
  public static boolean isType(String text) {
    return text.length() <= LONGEST_TYPE && text.split("\\s+").length <= MOST_WORDS_OF_TYPE;
  }

  /** A text that cannot be turned back into {@code value}, and is the same whenever that is. */
  String keyed(String value) {
    if (mac == null) {
      mac = mac(options.key().getBytes(StandardCharsets.UTF_8));
    }
    byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, KEYED_BYTES);
  }

  /** An input that could not be read, with names of files keyed: they may be those of people. */
  String redacted(Unreadable input) {
    String path = "file-" + keyed(input.path());
    return new Unreadable(path, input.line(), input.column(), input.reason()).toString();
  }

  private Finding show(Finding finding, String id, Optional<Location> location, CaseRecord record) {
    String message = finding.message();
    List<Suggestion> suggestions = options.brief() ? List.of() : finding.suggestions();
    if (options.redact()) {
      QuotedWords words = new QuotedWords();
      words.add(finding.quote());
      record.people().forEach(person -> words.add(person.name()));
      message = words.maskedIn(message);
      suggestions = withoutCopies(suggestions, words);
    }
    return new Finding(
        id,
        finding.rule(),
        finding.category(),
        finding.aspect(),
        finding.severity(),
        finding.span(),
        options.redact() ? "" : finding.quote(),
        message,
        options.brief() ? "" : finding.explanation(),
        suggestions,
        options.brief() ? List.of() : finding.sources(),
        finding.confidence(),
        finding.fingerprint(),
        finding.related(),
        location,
        finding.anchor(),
        finding.state(),
        finding.suppressed());
  }

  private static List<Suggestion> withoutCopies(List<Suggestion> suggestions, QuotedWords words) {
    List<Suggestion> kept = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      if (suggestion instanceof Suggestion.Prompt prompt) {
        kept.add(new Suggestion.Prompt(words.maskedIn(prompt.text())));
      } else if (!words.anyIn(suggestion.text())) {
        // Wording with a hole in it is no use.
        kept.add(suggestion);
      }
    }
    return kept;
  }

  /**
   * Line and column where the record is the whole file, else the line where the record begins in
   * it.
   */
  private static Location location(
      Finding finding, String uri, RecordOrigin where, LineIndex lines) {
    Location given = finding.location().orElse(null);
    OptionalInt line = OptionalInt.of(where.line());
    OptionalInt column = OptionalInt.empty();
    if (where.wholeFile()) {
      boolean placed = finding.span().length() > 0 || finding.anchor().isPresent();
      int offset =
          finding.span().length() > 0
              ? finding.span().start()
              : finding.anchor().map(s -> s.start()).orElse(0);
      line = placed ? OptionalInt.of(lines.line(offset)) : OptionalInt.empty();
      column = placed ? OptionalInt.of(lines.column(offset)) : OptionalInt.empty();
    }
    return given == null
        ? new Location(
            Optional.of(uri), line, column, OptionalInt.empty(), Optional.empty(), Optional.empty())
        : new Location(Optional.of(uri), line, column, given.page(), given.sheet(), given.cell());
  }
}
