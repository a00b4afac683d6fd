package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.recordlint.api.Span;

class EditedTextProperties {

  /** Every word is either replaced or kept; each must be found where the map says. */
  @Property(seed = "20261121")
  void placesAreFollowedThroughEdits(
      @ForAll @Size(min = 1, max = 12)
          List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
      @ForAll @Size(12) List<@IntRange(max = 9) Integer> lengths) {
    String text = String.join(" ", words);
    List<Edit> edits = new ArrayList<>();
    List<Span> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(start, start + words.get(i).length());
      boolean kept = lengths.get(i) == 0;
      String now = kept ? words.get(i) : "#".repeat(lengths.get(i));
      if (!kept) {
        edits.add(new Edit(span, now));
      }
      before.add(span);
      after.add(now);
      start = span.end() + 1;
    }
    EditedText edited = new EditedText(text, edits);
    assertThat(edited.text()).isEqualTo(String.join(" ", after));
    for (int i = 0; i < before.size(); i++) {
      assertThat(edited.map(before.get(i)).in(edited.text())).isEqualTo(after.get(i));
    }
  }

  @Example
  void editsThatOverlapAreRefused() {
    List<Edit> edits = List.of(new Edit(new Span(0, 3), "x"), new Edit(new Span(2, 4), "y"));
    assertThatThrownBy(() -> new EditedText("abcdef", edits))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
