package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.pdf.Glyph;
import com.invoiceparserpro.parsing.pdf.GlyphPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBuilderTest {

  /** Some fonts name ideographs after the radicals that look like them. */
  @ParameterizedTest
  @CsvSource({"⻨⻝, 麦食", "⻚, 页", "⼈, 人", "⻓⻔, 长门"})
  void radicalsAreTheIdeographsThatTheyLookLike(String printed, String read) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      String letter = printed.substring(i, i + 1);
      glyphs.add(new Glyph(letter, 100 + 10 * i, 100, 10, 10, 10, 0, false, true));
    }
    Page page = Page.of(new GlyphPage(1, 600, 800, 0, glyphs, List.of(), false));
    assertThat(page.lines()).extracting(Line::text).containsExactly(read);
  }
}
