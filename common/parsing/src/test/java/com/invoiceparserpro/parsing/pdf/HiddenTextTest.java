package com.invoiceparserpro.parsing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.parsing.Drawing;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class HiddenTextTest {

  private static Drawing seen() {
    return new Drawing().text(50, 50, "seen");
  }

  @Test
  void whiteTextOnThePageIsLeftOut() {
    assertThat(seen().color(Color.WHITE).text(50, 100, "Total 9.99").lines())
        .containsExactly("seen");
  }

  @Test
  void whiteTextOnADarkBoxIsRead() {
    Drawing drawing = seen().color(Color.DARK_GRAY).box(40, 80, 300, 110);
    assertThat(drawing.color(Color.WHITE).text(50, 100, "Amount").lines())
        .containsExactly("seen", "Amount");
  }

  @Test
  void whiteTextOnADarkBarDrawnAsAThickLineIsRead() {
    Drawing drawing = seen().lineOf(24, 40, 95, 300, 95);
    assertThat(drawing.color(Color.WHITE).text(50, 100, "Amount").lines())
        .containsExactly("seen", "Amount");
  }

  @Test
  void whiteTextOnAPictureIsRead() {
    Drawing drawing = seen().picture(40, 80, 300, 110);
    assertThat(drawing.color(Color.WHITE).text(50, 100, "Amount").lines())
        .containsExactly("seen", "Amount");
  }

  @Test
  void textInTheColorOfItsBoxIsLeftOut() {
    Drawing drawing = seen().color(Color.BLACK).box(40, 80, 300, 110);
    assertThat(drawing.text(50, 100, "redacted").lines()).containsExactly("seen");
  }

  @Test
  void textInsideAFrameThatIsPaintedAsTwoBoxesIsRead() {
    Drawing before = seen().color(Color.BLACK).ring(40, 80, 300, 110).text(50, 100, "No. 17");
    assertThat(before.lines()).containsExactly("seen", "No. 17");
    Drawing after = seen().color(Color.BLACK).text(50, 100, "No. 17").ring(40, 80, 300, 110);
    assertThat(after.lines()).containsExactly("seen", "No. 17");
  }

  @Test
  void textUnderALaterBoxIsLeftOut() {
    Drawing drawing = seen().text(50, 100, "replaced").color(Color.WHITE).box(40, 80, 300, 110);
    assertThat(drawing.color(Color.BLACK).text(50, 100, "anew").lines())
        .containsExactly("seen", "anew");
  }

  @Test
  void textUnderAMarkerIsRead() {
    Drawing drawing = seen().text(50, 100, "marked").alpha(0.4).color(Color.YELLOW);
    assertThat(drawing.box(40, 80, 300, 110).lines()).containsExactly("seen", "marked");
  }

  @Test
  void textUnderALaterPictureIsLeftOut() {
    assertThat(seen().text(50, 100, "covered").picture(40, 80, 300, 110).lines())
        .containsExactly("seen");
  }

  @Test
  void transparentTextIsLeftOut() {
    assertThat(seen().alpha(0).text(50, 100, "ghost").lines()).containsExactly("seen");
  }

  @Test
  void textOutsideThePageIsLeftOut() {
    assertThat(seen().text(-200, 100, "beside").text(50, 900, "below").lines())
        .containsExactly("seen");
  }

  @Test
  void textOutsideTheCropBoxIsLeftOut() {
    assertThat(seen().text(50, 600, "margin").crop(0, 0, 595, 500).lines()).containsExactly("seen");
  }

  @Test
  void textOutsideTheClipIsLeftOutAndTextCutOffIsRead() {
    Drawing drawing = seen().clip(40, 80, 80, 110);
    assertThat(drawing.text(200, 100, "gone").text(50, 100, "1,234.56").lines())
        .containsExactly("seen", "1,234.56");
  }

  @Test
  void tinyTextIsLeftOut() {
    assertThat(seen().text(50, 100, 0.9, "watermark").lines()).containsExactly("seen");
  }

  @Test
  void textOnALayerThatIsOffIsLeftOut() {
    Drawing drawing = seen().layer("draft", false).text(50, 100, "draft").endLayer();
    assertThat(drawing.layer("print", true).text(50, 120, "print").endLayer().lines())
        .containsExactly("seen", "print");
  }

  @Test
  void recognizedTextOfAScanIsReadThoughAStampIsSeen() {
    Drawing drawing = new Drawing().picture(0, 0, 595, 842).text(50, 20, "page 1");
    drawing.invisible().text(50, 100, "Invoice R-17 of the scanned page");
    assertThat(drawing.lines()).containsExactly("page 1", "Invoice R-17 of the scanned page");
  }
}
