package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingProperties {

  /** Texts without lone surrogates, which UTF-8 cannot hold. */
  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "a", "é", "’", "😀", "\n", "\r\n", "\r", "\"", "\"\"", ",", ";", "\t", " ", "\\", "{",
            "\u2028", "\u0001")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void jsonLinesGiveBackEveryText(@ForAll("texts") List<String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < texts.size(); i++) {
      JsonGenerator json = new JsonFactory().createGenerator(bytes);
      json.writeStartObject();
      json.writeNumberField("id", i);
      json.writeStringField("text", texts.get(i));
      json.writeEndObject();
      json.close();
      bytes.write('\n');
    }
    Reading reading = Reading.ofInput(bytes.toByteArray(), ReadOptions.defaults());
    assertThat(reading.texts()).isEqualTo(texts);
  }

  @Property
  void tablesGiveBackEveryText(
      @ForAll("texts") List<String> texts, @ForAll("separators") char separator)
      throws IOException {
    StringWriter table = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(table)) {
      csv.writeRecord("id", "text", "team");
      for (int i = 0; i < texts.size(); i++) {
        csv.writeRecord(String.valueOf(i), texts.get(i), "x");
      }
    }
    Reading reading =
        Reading.ofInput(table.toString(), ReadOptions.defaults().withFormat(InputFormat.CSV));
    assertThat(reading.failures()).isEmpty();
    assertThat(reading.texts()).isEqualTo(texts);
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Property(tries = 3000)
  void utf8IsJudgedAsByTheJdk(@ForAll("bytes") byte[] bytes) {
    boolean valid = true;
    String decoded = "";
    try {
      decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      valid = false;
    }
    assertThat(Utf8.firstMalformed(bytes, 0, bytes.length) < 0).isEqualTo(valid);
    if (valid) {
      assertThat(Utf8.utf16Length(bytes, 0, bytes.length)).isEqualTo(decoded.length());
    }
  }

  @Property(tries = 2000)
  void decodingLosesNoByteWhateverTheChunks(
      @ForAll("bytes") byte[] bytes, @ForAll("chunks") int chunk) throws IOException {
    ByteArrayInputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, chunk));
          }
        };
    StringBuilder decoded = new StringBuilder();
    try (ByteDecoder decoder = new ByteDecoder(slow, true)) {
      char[] chars = new char[chunk];
      for (int read = decoder.read(chars, 0, chunk);
          read >= 0;
          read = decoder.read(chars, 0, chunk)) {
        decoded.append(chars, 0, read);
      }
    }
    StringBuilder expected = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int length = Utf8.characterLength(bytes, at, bytes.length);
      if (length > 0) {
        expected.append(new String(bytes, at, length, StandardCharsets.UTF_8));
        at += length;
      } else {
        expected.append(ByteDecoder.windows1252(bytes[at++]));
      }
    }
    assertThat(decoded.toString()).isEqualTo(expected.toString());
  }

  @Property
  void encodingGivesTheSameBytesWhateverTheChunks(
      @ForAll("texts") List<String> texts, @ForAll("chunks") int chunk) throws IOException {
    String text = String.join("|", texts).repeat(300);
    StringReader slow =
        new StringReader(text) {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, chunk));
          }
        };
    try (Utf8Encoder encoder = new Utf8Encoder(slow)) {
      assertThat(encoder.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<Integer> chunks() {
    return Arbitraries.integers().between(1, 9);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> interesting =
        Arbitraries.of(
                0x61, 0x80, 0x8F, 0x90, 0x92, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE2, 0xED,
                0xEF, 0xF0, 0xF4, 0xF5, 0xFF)
            .map(Integer::byteValue);
    return Arbitraries.oneOf(interesting, Arbitraries.bytes()).array(byte[].class).ofMaxSize(12);
  }
}
