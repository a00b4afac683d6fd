package org.recordlint.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recordlint.api.Span;

/**
 * A file of English that was not written for this project.
 *
 * @param genre the kind of text, or the empty text
 * @param source what it belongs to
 * @param name the file's name in its source
 * @param text what it says, without markup
 */
record StrangerFile(String genre, String source, String name, String text) {

  /** About as long as a note. */
  private static final int PIECE = 1500;

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
  private static final String BLOCKS =
      "p, div, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, pre, tr";
  private static final String NOT_PROSE = "script, style, nav, pre, code, tt";

  /**
   * The files of {@code folder/GENRE/SOURCE/}, in order of their paths; dotted folders are left
   * out.
   */
  static List<StrangerFile> under(Path folder) throws IOException {
    List<StrangerFile> files = new ArrayList<>();
    for (Path genre : entries(folder)) {
      for (Path source : entries(genre)) {
        for (Path file : files(source)) {
          files.add(
              new StrangerFile(
                  name(genre), name(source), name(source.relativize(file)), read(file)));
        }
      }
    }
    return files;
  }

  /** One file, or those of a folder, as a source of their own. */
  static List<StrangerFile> of(Path path) throws IOException {
    List<StrangerFile> files = new ArrayList<>();
    for (Path file : files(path)) {
      files.add(new StrangerFile("", path.toString(), file.toString(), read(file)));
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> !name(entry).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (name(file).endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    String text = decode(bytes).replace("\r\n", "\n");
    String start = text.substring(0, Math.min(500, text.length())).toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html") ? withoutTags(text) : text;
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String withoutTags(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select(NOT_PROSE).remove();
    for (Element block : page.select(BLOCKS)) {
      block.prependText("\n\n").appendText("\n\n");
    }
    return page.body().wholeText();
  }

  /** Runs of paragraphs, each about as long as a note; together they are the whole text. */
  List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    Matcher blank = BLANK_LINE.matcher(text);
    while (blank.find()) {
      if (blank.end() - start >= PIECE) {
        pieces.add(new Span(start, blank.end()));
        start = blank.end();
      }
    }
    if (start < text.length()) {
      pieces.add(new Span(start, text.length()));
    }
    return pieces;
  }

  @Override
  public String toString() {
    return genre + "/" + source + "/" + name;
  }
}
