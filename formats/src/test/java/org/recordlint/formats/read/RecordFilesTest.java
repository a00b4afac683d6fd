package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.TextFormat;

class RecordFilesTest {

  private static final ReadOptions AUTO = ReadOptions.defaults();

  @TempDir Path folder;

  private Path file(String name, String content) {
    return Reading.file(folder, name, content);
  }

  @Test
  void filesComeInTheOrderOfTheirPathsByCodePoints() {
    for (String name :
        List.of(
            "a/z.txt",
            "a.txt",
            "a-b.txt",
            "a0.txt",
            "B.txt",
            "\uFF5E.txt",
            "😀.txt",
            "a/b/c.txt")) {
      file(name, "x");
    }
    assertThat(Reading.of(folder, AUTO).ids())
        .containsExactly(
            "B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "a0.txt", "\uFF5E.txt", "😀.txt");
  }

  @Test
  void idsAreRelativePathsInNormalizationFormC() {
    file("sub/Zoe\u0308.txt", "x");
    Reading reading = Reading.of(folder, AUTO);
    assertThat(reading.ids()).containsExactly("sub/Zoë.txt");
    assertThat(reading.origins())
        .containsExactly(new RecordOrigin("sub/Zoë.txt", folder + "/sub/Zoë.txt", 1, true));
  }

  @Test
  void aFileThatIsNamedGoesByItsName() {
    Path file = file("sub/a.txt", "x");
    assertThat(Reading.of(file, AUTO).ids()).containsExactly("a.txt");
  }

  @Test
  void namesAndBeginningsTellFormats() {
    file("1.md", "# x");
    file("2.html", "<p>x");
    file("3.rtf", "{\\rtf1 x}");
    file("4.txt", "{\\rtf1 x}");
    file("5.txt", "{ not json");
    file("6.json", "\n {\"id\":\"j6\",\"text\":\"x\"}\n");
    file("7.txt", "{\"id\":\"j7\",\"text\":\"x\"}");
    file("8.csv", "id,text\nc8,x\n");
    file("9.tsv", "id\ttext\nc9\tx\n");
    file("note", "plain");
    Reading reading = Reading.of(folder, AUTO);
    assertThat(reading.failures()).isEmpty();
    assertThat(reading.ids())
        .containsExactly(
            "1.md", "2.html", "3.rtf", "4.txt", "5.txt", "j6", "j7", "c8", "c9", "note");
    assertThat(reading.records())
        .extracting(CaseRecord::textFormat)
        .startsWith(
            TextFormat.MARKDOWN, TextFormat.HTML, TextFormat.RTF, TextFormat.RTF, TextFormat.PLAIN);
  }

  @Test
  void aFormatThatIsAskedForIsUsed() {
    Path file = file("a.csv", "id,text\n1,x\n");
    assertThat(Reading.of(file, AUTO.withFormat(InputFormat.TEXT)).texts())
        .containsExactly("id,text\n1,x\n");
    assertThat(Reading.of(file, AUTO.withFormat(InputFormat.MARKDOWN)).records())
        .extracting(CaseRecord::textFormat)
        .containsExactly(TextFormat.MARKDOWN);
  }

  @Test
  void textIsUtf8ElseWindows1252() {
    Charset windows = Charset.forName("windows-1252");
    Reading.file(folder, "1.txt", "“Zoë’s” 😀".getBytes(StandardCharsets.UTF_8));
    Reading.file(folder, "2.txt", "“ANDRÉ’S”".getBytes(windows));
    Reading.file(folder, "3.txt", "\uFEFFmarked".getBytes(StandardCharsets.UTF_8));
    Reading.file(folder, "4.txt", "“Zoë’s”".getBytes(StandardCharsets.UTF_16));
    Reading.file(folder, "5.txt", "one\r\ntwo\r".getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.of(folder, AUTO).texts())
        .containsExactly("“Zoë’s” 😀", "“ANDRÉ’S”", "marked", "“Zoë’s”", "one\r\ntwo\r");
  }

  @Test
  void aDamagedCharacterDoesNotMakeUtf8IntoSomethingElse() {
    byte[] whole = "“Zoë’s”".getBytes(StandardCharsets.UTF_8);
    Reading.file(folder, "1.txt", Arrays.copyOf(whole, whole.length - 1));
    assertThat(Reading.of(folder, AUTO).texts().get(0)).startsWith("“Zoë’s");
  }

  @Test
  void whatIsNotTextIsNamed() {
    Reading.file(folder, "1.pdf", "%PDF-1.7 zorbleflan".getBytes(StandardCharsets.US_ASCII));
    Reading.file(folder, "2.docx", "PK\3\4zorbleflan".getBytes(StandardCharsets.ISO_8859_1));
    Reading.file(folder, "3.txt", "zorble\0flan".getBytes(StandardCharsets.US_ASCII));
    Reading.file(folder, "4.txt", ("x".repeat(100_000) + "\0").getBytes(StandardCharsets.US_ASCII));
    file("5.json", "[{\"id\":1,\"text\":\"zorbleflan\"}]");
    file("6.txt", "fine");
    Reading reading = Reading.of(folder, AUTO);
    assertThat(reading.ids()).containsExactly("6.txt");
    assertThat(reading.messages())
        .containsExactly(
            folder + "/1.pdf: a PDF document, not text",
            folder + "/2.docx: a zipped file or an Office document, not text",
            folder + "/3.txt: binary data, or text in an encoding that must be given",
            folder + "/4.txt: binary data, or text in an encoding that must be given",
            folder + "/5.json: a JSON array; records must stand one on a line (JSON Lines)");
  }

  @Test
  void missingInputsAreNamedAndTheRestIsRead() {
    Path file = file("a.txt", "x");
    Reading reading =
        Reading.of(
            List.of(folder + "/gone.txt", file.toString(), "bad\0name", ""),
            AUTO,
            InputStream.nullInputStream());
    assertThat(reading.ids()).containsExactly("a.txt");
    assertThat(reading.messages())
        .containsExactly(
            folder + "/gone.txt: there is no such file",
            "bad\0name: is no path",
            "\"\": is no path");
  }

  @Test
  void hiddenFilesArePassedOverUnlessNamed() {
    Path hidden = file(".hidden.txt", "x");
    file(".git/config", "x");
    file("a.txt", "x");
    assertThat(Reading.of(folder, AUTO).ids()).containsExactly("a.txt");
    assertThat(Reading.of(hidden, AUTO).ids()).containsExactly(".hidden.txt");
  }

  @Test
  void linksThatLeadInCirclesAreNamed() throws Exception {
    file("sub/a.txt", "x");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    Reading reading = Reading.of(folder, AUTO);
    assertThat(reading.ids()).containsExactly("sub/a.txt");
    assertThat(reading.messages())
        .containsExactly(
            folder + "/gone: there is no such file",
            folder + "/sub/up/: leads back to a folder that it is in");
  }

  @Test
  void filesWithTheSameIdAreNamed() {
    file("one/a.txt", "x");
    file("two/a.txt", "y");
    Reading reading =
        Reading.of(List.of(folder + "/one", folder + "/two/"), AUTO, InputStream.nullInputStream());
    assertThat(reading.texts()).containsExactly("x");
    assertThat(reading.messages())
        .containsExactly(
            folder + "/two/a.txt: its id is that of the record at " + folder + "/one/a.txt");
  }

  @Test
  void standardInputIsJsonLinesOrText() {
    assertThat(
            Reading.ofInput("  {\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}", AUTO).ids())
        .containsExactly("1", "2");
    Reading text = Reading.ofInput("Zoë {was} calm", AUTO);
    assertThat(text.texts()).containsExactly("Zoë {was} calm");
    assertThat(text.ids()).containsExactly("-");
    assertThat(Reading.ofInput("{\\rtf1 x}", AUTO).records())
        .extracting(CaseRecord::textFormat)
        .containsExactly(TextFormat.RTF);
    assertThat(Reading.ofInput("a\0b", AUTO).messages()).hasSize(1);
    assertThat(Reading.ofInput("“Zoë’s”".getBytes(Charset.forName("windows-1252")), AUTO).texts())
        .containsExactly("“Zoë’s”");
    assertThat(Reading.ofInput("", AUTO).texts()).containsExactly("");
  }

  @Test
  void aFileOverTheLimitIsPassedOver() {
    file("a.txt", "x".repeat(1001));
    file("b.txt", "x".repeat(1000));
    Reading reading = Reading.of(folder, AUTO.withMaxChars(1000));
    assertThat(reading.ids()).containsExactly("b.txt");
    assertThat(reading.messages()).containsExactly(folder + "/a.txt: longer than 1000 characters");
  }
}
