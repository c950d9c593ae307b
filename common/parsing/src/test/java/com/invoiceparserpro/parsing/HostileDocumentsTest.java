package com.invoiceparserpro.parsing;

import static com.invoiceparserpro.parsing.DocumentException.Reason.CORRUPT;
import static com.invoiceparserpro.parsing.DocumentException.Reason.EMPTY;
import static com.invoiceparserpro.parsing.DocumentException.Reason.ENCRYPTED;
import static com.invoiceparserpro.parsing.DocumentException.Reason.NO_INVOICE_FOUND;
import static com.invoiceparserpro.parsing.DocumentException.Reason.NO_TEXT;
import static com.invoiceparserpro.parsing.DocumentException.Reason.TOO_COMPLEX;
import static com.invoiceparserpro.parsing.DocumentException.Reason.TOO_LARGE;
import static com.invoiceparserpro.parsing.DocumentException.Reason.TOO_MANY_PAGES;
import static com.invoiceparserpro.parsing.DocumentException.Reason.UNSUPPORTED_TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.Invoice;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import com.invoiceparserpro.testkit.hostile.HostileDocuments;
import com.invoiceparserpro.testkit.samples.Samples;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostileDocumentsTest {

  private static final ParsingLimits SMALL =
      new ParsingLimits(1 << 20, 5, 4 << 20, Duration.ofSeconds(20));

  private final InvoiceParser parser =
      new InvoiceParser(SMALL, Clock.systemUTC(), UUID::randomUUID);

  private Invoice parse(byte[] document) {
    return parser.parse("hostile.pdf", document, ParseOptions.DEFAULT);
  }

  private Reason refused(byte[] document) {
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> parse(document));
    assertThat(refusal).as("refused").isNotNull();
    assertThat(refusal).message().isNotBlank();
    return refusal.reason();
  }

  @Test
  void aPasswordIsAskedFor() {
    assertThat(refused(HostileDocuments.encryptedWithUserPassword())).isEqualTo(ENCRYPTED);
  }

  @Test
  void anEmptyPasswordOpens() {
    assertThat(
            parse(HostileDocuments.encryptedWithEmptyUserPassword())
                .parsed()
                .text(Field.INVOICE_NUMBER))
        .contains("GC-20418");
  }

  @Test
  void brokenFilesAreCorrupt() {
    assertThat(refused(HostileDocuments.truncated())).isEqualTo(CORRUPT);
    assertThat(refused(HostileDocuments.headerOnly())).isEqualTo(CORRUPT);
    assertThat(refused(HostileDocuments.withoutPages())).isEqualTo(CORRUPT);
    assertThat(refused(HostileDocuments.pageTreeCycle())).isEqualTo(CORRUPT);
  }

  @Test
  void whatIsNoPdfIsUnsupported() {
    assertThat(refused(HostileDocuments.png())).isEqualTo(UNSUPPORTED_TYPE);
    assertThat(refused("Total 12.00".getBytes(UTF_8))).isEqualTo(UNSUPPORTED_TYPE);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(refused(new byte[0])).isEqualTo(EMPTY);
  }

  @Test
  void limitsHold() {
    byte[] padded = Arrays.copyOf(Samples.named("es-saddler").pdf(), (1 << 20) + 1);

    assertThat(refused(padded)).isEqualTo(TOO_LARGE);
    assertThat(refused(HostileDocuments.withPages(6))).isEqualTo(TOO_MANY_PAGES);
    assertThat(refused(HostileDocuments.bomb(64))).isEqualTo(TOO_COMPLEX);
  }

  @Test
  void nestedFlateNeverGetsFar() {
    assertThat(refused(HostileDocuments.bombOfNestedFlate(64))).isIn(TOO_COMPLEX, NO_TEXT);
  }

  @Test
  void aScanHasNoText() {
    assertThat(refused(HostileDocuments.scan())).isEqualTo(NO_TEXT);
  }

  @Test
  void aLetterIsNoInvoice() {
    assertThat(refused(HostileDocuments.letter())).isEqualTo(NO_INVOICE_FOUND);
  }

  @Test
  void damageIsRefusedOrReadAndNothingElse() {
    byte[] sound = Samples.named("de-factur-x-cork").pdf();
    Random random = new Random(7);
    for (int round = 0; round < 80; round++) {
      byte[] damaged = sound.clone();
      for (int i = 0; i < 1 + round % 20; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(parse(damaged).pageCount()).isPositive();
      } catch (DocumentException refused) {
        assertThat(refused.reason()).isNotNull();
      }
    }
  }
}
