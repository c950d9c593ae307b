package com.invoiceparserpro.parsing.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.testkit.hostile.HostileDocuments;
import com.invoiceparserpro.testkit.samples.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class PageRendererTest {

  private final PageRenderer renderer =
      new PageRenderer(ParsingLimits.DEFAULT, Clock.systemUTC(), Duration.ofMinutes(5));

  @Test
  void drawsThePagesThatAreAskedForAndThere() throws IOException {
    byte[] pdf = Samples.named("en-long-order").pdf();
    List<PageImage> pages = renderer.render(pdf, List.of(2, 99));
    assertThat(pages).extracting(PageImage::number).containsExactly(2);
    PageImage page = pages.get(0);
    BufferedImage drawn =
        ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(page.image()).bytes()));
    assertThat(drawn.getWidth()).isBetween(850, 1000);
    assertThat((double) drawn.getHeight() / drawn.getWidth())
        .isBetween(0.99 * page.height() / page.width(), 1.01 * page.height() / page.width());
    assertThat(isDrawnOn(drawn)).isTrue();
  }

  private static boolean isDrawnOn(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void leavesAPageBlankForWhichThereIsNoTime() {
    byte[] pdf = Samples.named("en-gb-kiln").pdf();
    List<PageImage> pages =
        new PageRenderer(ParsingLimits.DEFAULT, Clock.systemUTC(), Duration.ZERO)
            .render(pdf, List.of(1));
    assertThat(pages).singleElement().matches(page -> page.image() == null && page.width() > 500);
  }

  @Test
  void refusesWhatCannotBeOpened() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> renderer.render(HostileDocuments.encryptedWithUserPassword(), List.of(1)))
        .matches(e -> e.reason() == Reason.ENCRYPTED);
  }

  @Test
  void leavesTheFontsOfReadingAsTheyWere() {
    byte[] pdf = Samples.named("en-gb-kiln").pdf();
    renderer.render(pdf, List.of(1));
    FontMapper before = FontMappers.instance();
    renderer.render(pdf, List.of(1));
    assertThat(FontMappers.instance()).isSameAs(before);
    assertThat(before.getClass().getSimpleName()).isEqualTo("NoScanFontMapper");
  }

  @Test
  void turnsBoxesWithThePage() {
    Box box = new Box(10, 20, 110, 30);
    assertThat(new PageImage(1, 0, 600, 800, null).shown(box)).isEqualTo(box);
    assertThat(new PageImage(1, 1, 800, 600, null).shown(box))
        .isEqualTo(new Box(770, 10, 780, 110));
    assertThat(new PageImage(1, 2, 600, 800, null).shown(box))
        .isEqualTo(new Box(490, 770, 590, 780));
    assertThat(new PageImage(1, 3, 800, 600, null).shown(box)).isEqualTo(new Box(20, 490, 30, 590));
  }
}
