package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyFieldsTest {

  private static void assertParties(Drawing drawing, String vendor, String customer) {
    Map<Field, Extracted<?>> fields = Fields.of(drawing);
    assertThat(fields.get(Field.VENDOR)).as("vendor").extracting("value").isEqualTo(vendor);
    assertThat(fields.get(Field.CUSTOMER)).as("customer").extracting("value").isEqualTo(customer);
  }

  @Test
  void theLetterheadIsTheVendorAndTheBillToTheCustomer() {
    assertParties(
        new Drawing()
            .text(50, 60, 18, "Gullwing Chandlery Inc.")
            .text(50, 80, "18 Tern Wharf, Port Elder")
            .text(50, 140, "Bill to:")
            .text(50, 154, "Saltmarsh Sailing School")
            .text(50, 168, "7 Ropewalk Lane"),
        "Gullwing Chandlery Inc.",
        "Saltmarsh Sailing School");
  }

  @Test
  void theBillToIsNotTheVendorHoweverItLooks() {
    assertParties(
        new Drawing()
            .text(50, 60, "Marla Quillfeather")
            .text(50, 74, "301 Juniper Court")
            .text(50, 140, "Bill to:")
            .text(50, 158, 16, "Copper Basin Library Ltd"),
        "Marla Quillfeather",
        "Copper Basin Library Ltd");
  }

  @Test
  void theBillToAloneIsNoVendor() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 60, 16, "INVOICE")
                    .text(50, 140, "Bill to:")
                    .text(50, 154, "Copper Basin Library Ltd")))
        .containsKey(Field.CUSTOMER)
        .doesNotContainKey(Field.VENDOR);
  }

  @Test
  void theShipToIsNeither() {
    Map<Field, Extracted<?>> fields =
        Fields.of(
            new Drawing()
                .text(50, 60, "Marla Quillfeather")
                .text(50, 140, "Ship to:")
                .text(50, 154, "Copper Basin Library Ltd"));
    assertThat(fields.get(Field.VENDOR)).extracting("value").isEqualTo("Marla Quillfeather");
    assertThat(fields).doesNotContainKey(Field.CUSTOMER);
  }

  @Test
  void labelsNameBothSideBySide() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "INVOICE")
            .text(50, 140, "Seller:")
            .text(300, 140, "Buyer:")
            .text(50, 154, "Thistledown Kilns")
            .text(300, 154, "Pottery & Co")
            .text(50, 168, "Unit 4, Old Maltings")
            .text(300, 168, "22 Fettlers Row"),
        "Thistledown Kilns",
        "Pottery & Co");
  }

  @Test
  void aNameMayFollowItsLabelOnTheLine() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "INVOICE")
            .text(50, 100, "Seller: Thistledown Kilns Ltd")
            .text(50, 120, "Buyer: Pottery & Co"),
        "Thistledown Kilns Ltd",
        "Pottery & Co");
  }

  @Test
  void theNameInTheImprintIsTheVendors() {
    assertParties(
        new Drawing()
            .text(50, 60, 16, "RECHNUNG")
            .text(50, 140, "Rechnung an:")
            .text(50, 154, "Tischlerei Brahms")
            .text(
                50, 800, 7, "Korklager Nordheide GmbH, Sitz der Gesellschaft Nordheide, HRB 12345"),
        "Korklager Nordheide GmbH",
        "Tischlerei Brahms");
  }

  @Test
  void anAddressBesideTheNameIsNotPartOfIt() {
    assertParties(
        new Drawing()
            .text(50, 60, 8, "Korklager Nordheide GmbH · Heideweg 7 · 21271 Nordheide")
            .text(50, 140, "Rechnung an:")
            .text(50, 154, "Tischlerei Brahms"),
        "Korklager Nordheide GmbH",
        "Tischlerei Brahms");
  }
}
