package org.recordlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.recordlint.api.Span;

/** Positions and offsets name the same places, and edits do what they do to a string. */
class DocumentProperties {

  @Property
  void everyOffsetOutsideALineEndComesBack(@ForAll("texts") String text) {
    Lines lines = new Lines(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean insideEnd = i > 0 && i < text.length() && text.startsWith("\r\n", i - 1);
      Position position = lines.position(i);
      assertThat(lines.offset(position)).isEqualTo(insideEnd ? i - 1 : i);
      assertThat(position.getLine())
          .isEqualTo((int) (text.substring(0, insideEnd ? i - 1 : i) + ".").lines().count() - 1);
    }
  }

  @Property
  void anEditIsAnEditOfTheString(
      @ForAll("texts") String text, @ForAll("texts") String put, @ForAll int a, @ForAll int b) {
    Lines lines = new Lines(text);
    int from = lines.offset(lines.position(Math.floorMod(a, text.length() + 1)));
    int to = lines.offset(lines.position(Math.floorMod(b, text.length() + 1)));
    Span span = new Span(Math.min(from, to), Math.max(from, to));
    Document edited =
        new Document("untitled:a", "plaintext", 1, text)
            .edited(List.of(new TextDocumentContentChangeEvent(lines.range(span), put)), 2);
    assertThat(edited.text())
        .isEqualTo(text.substring(0, span.start()) + put + text.substring(span.end()));
  }

  @Property
  void aPositionThatIsNotThereIsTakenForTheNearestBefore(
      @ForAll("texts") String text, @ForAll int line, @ForAll int character) {
    int offset = new Lines(text).offset(new Position(line, character));
    assertThat(offset).isBetween(0, text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "\n", "\r", "\r\n", "\uD83D\uDE42", "\u00e9")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
