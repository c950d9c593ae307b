package com.invoiceparserpro.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static final Line LINE =
      Line.stacked(1, List.of(word("Invoice", 0, 70), word("no", 73, 93), word("R-17", 200, 240)));

  private static Word word(String text, double x0, double x1) {
    return new Word(text, new Box(x0, 0, x1, 10), 8, 10, false);
  }

  @Test
  void segmentsLieBetweenWideGaps() {
    assertThat(LINE.segments()).extracting(Span::text).containsExactly("Invoice no", "R-17");
    assertThat(LINE.segmentAt(9).text()).isEqualTo("Invoice no");
    assertThat(LINE.segmentAt(11).text()).isEqualTo("R-17");
  }

  @Test
  void theBoxOfAStretchHoldsItsWords() {
    assertThat(LINE.box(8, 15)).isEqualTo(new Box(73, 0, 240, 10));
  }

  @Test
  void theBoxOfAPartOfAWordIsItsShare() {
    assertThat(LINE.box(0, 2)).isEqualTo(new Box(0, 0, 20, 10));
    assertThat(LINE.box(13, 15)).isEqualTo(new Box(220, 0, 240, 10));
  }

  @Test
  void aSpaceBelongsToTheWordBefore() {
    assertThat(LINE.wordAt(7)).isZero();
    assertThat(LINE.wordAt(8)).isEqualTo(1);
    assertThat(LINE.wordAt(14)).isEqualTo(2);
  }

  @Test
  void aTrimmedSpanHasNoSpaceAtItsEnds() {
    assertThat(new Span(LINE, 7, 11).trimmed()).isEqualTo(new Span(LINE, 8, 10));
    assertThat(new Span(LINE, 7, 8).trimmed().isEmpty()).isTrue();
  }

  @Test
  void spansOverlapWhereTheyShareACharacter() {
    assertThat(new Span(LINE, 0, 8).overlaps(new Span(LINE, 7, 10))).isTrue();
    assertThat(new Span(LINE, 0, 7).overlaps(new Span(LINE, 7, 10))).isFalse();
  }
}
