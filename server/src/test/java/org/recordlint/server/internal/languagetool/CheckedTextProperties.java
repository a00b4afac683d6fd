package org.recordlint.server.internal.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.api.Span;

/** The way back from plain text to annotated text, against a map of every single code unit. */
class CheckedTextProperties {

  /** Text, or markup with what it means. */
  record Part(String text, String markup, String meaning) {}

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<String> words = Arbitraries.strings().withChars("ab \uD83D\uDE00").ofMaxLength(6);
    Arbitrary<Part> text = words.map(value -> new Part(value, null, null));
    Arbitrary<Part> markup =
        Combinators.combine(
                Arbitraries.of("<b>", "</b>", "<br/>", ""), Arbitraries.of("", "\n", "xyz"))
            .as((value, meaning) -> new Part(null, value, meaning));
    return Arbitraries.oneOf(text, markup).list().ofMaxSize(12);
  }

  @Property
  void everySpanIsWhereItsCodeUnitsAre(@ForAll("parts") List<Part> parts, @ForAll int seed) {
    CheckedText.Builder builder = new CheckedText.Builder();
    List<int[]> units = new ArrayList<>();
    int whole = 0;
    for (Part part : parts) {
      if (part.text() != null) {
        builder.text(part.text(), false);
        for (int i = 0; i < part.text().length(); i++) {
          units.add(new int[] {whole + i, whole + i + 1});
        }
        whole += part.text().length();
      } else {
        builder.markup(part.markup(), part.meaning());
        for (int i = 0; i < part.meaning().length(); i++) {
          units.add(new int[] {whole, whole + part.markup().length()});
        }
        whole += part.markup().length();
      }
    }
    CheckedText checked = builder.build();
    assertThat(checked.plain()).hasSize(units.size());
    if (units.isEmpty()) {
      return;
    }
    int start = Math.floorMod(seed, units.size());
    int end = start + 1 + Math.floorMod(seed / 31, units.size() - start);
    Span found = checked.toWhole(new Span(start, end));
    assertThat(found).isEqualTo(new Span(units.get(start)[0], units.get(end - 1)[1]));
  }
}
