package com.invoiceparserpro.parsing.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleCodesTest {

  /** What must not be asked: it parses the font's program. */
  private static LibraryCodes none() {
    throw new IllegalStateException("asked for the font's program");
  }

  private static COSDictionary font(String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  @ParameterizedTest
  @CsvSource({
    "Helvetica,WinAnsiEncoding",
    "Helvetica-Bold,WinAnsiEncoding",
    "Times-Roman,MacRomanEncoding",
    "Times-BoldItalic,StandardEncoding",
    "Courier,WinAnsiEncoding",
    "Arial,WinAnsiEncoding"
  })
  void standardFontsAreAsTheLibraryHasThem(String name, String encoding) throws IOException {
    COSDictionary font = font(name);
    font.setName(COSName.ENCODING, encoding);
    LibraryCodes library = new LibraryCodes(PDFontFactory.createFont(font), null);
    SimpleCodes codes = requireNonNull(SimpleCodes.of(font, null, () -> library));

    for (int code = 0; code < 256; code++) {
      assertThat(codes.code(code)).describedAs("code %d", code).isEqualTo(library.code(code));
    }
  }

  @Test
  void anotherFontWithoutWidthsIsLeftToTheLibrary() {
    COSDictionary font = font("Garamond");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);

    assertThat(SimpleCodes.of(font, null, SimpleCodesTest::none)).isNull();
  }

  @Test
  void symbolsAreLeftToTheLibrary() {
    COSDictionary font = font("ZapfDingbats");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);

    assertThat(SimpleCodes.of(font, null, SimpleCodesTest::none)).isNull();
  }

  @Test
  void differencesNameTheirCodesWithoutTheProgram() {
    COSDictionary font = font("ABCDEF+CMR10");
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(27));
    differences.add(COSName.getPDFName("ff"));
    differences.add(COSName.getPDFName("fi"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 27);
    font.setInt(COSName.LAST_CHAR, 28);
    COSArray widths = new COSArray();
    widths.add(new COSFloat(583.3f));
    widths.add(new COSFloat(555.6f));
    font.setItem(COSName.WIDTHS, widths);
    SimpleCodes codes = requireNonNull(SimpleCodes.of(font, null, SimpleCodesTest::none));

    assertThat(codes.code(28).text()).isEqualTo("\ufb01");
    assertThat(codes.code(28).width()).isBetween(0.5555, 0.5557);
    assertThatIllegalStateException().isThrownBy(() -> codes.code(65));
  }
}
