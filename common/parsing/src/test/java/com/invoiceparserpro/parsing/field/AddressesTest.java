package com.invoiceparserpro.parsing.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.Drawing;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static Drawing letter() {
    return new Drawing()
        .text(50, 60, 14, "Thistledown Kilns Ltd")
        .text(50, 76, "7 Furnace Row")
        .text(50, 88, "Inverkiln IV3 9ZZ")
        .text(50, 100, "Tel. 01632 960 123")
        .text(50, 150, "Bill to:")
        .text(300, 150, "Ship to:")
        .text(50, 164, "Pottery & Co")
        .text(300, 164, "Warehouse 9")
        .text(50, 176, "1 Wheel Lane")
        .text(300, 176, "Dock Road 4")
        .text(50, 188, "Clayford CL1 1AA");
  }

  @Test
  void anAddressIsTheLinesBelowTheNameInItsColumn() {
    assertThat(Fields.of(letter()))
        .extractingByKeys(Field.VENDOR_ADDRESS, Field.CUSTOMER_ADDRESS, Field.SHIP_TO)
        .extracting("value")
        .containsExactly(
            "7 Furnace Row, Inverkiln IV3 9ZZ",
            "1 Wheel Lane, Clayford CL1 1AA",
            "Warehouse 9, Dock Road 4");
  }

  @Test
  void aGapOrALabelEndsIt() {
    Drawing drawing =
        new Drawing()
            .text(50, 60, 14, "Thistledown Kilns Ltd")
            .text(50, 76, "7 Furnace Row")
            .text(50, 88, "Invoice number: 77")
            .text(50, 150, "Bill to:")
            .text(50, 164, "Pottery & Co")
            .text(50, 176, "1 Wheel Lane")
            .text(50, 215, "Thank you for order 12");
    assertThat(Fields.of(drawing))
        .extractingByKeys(Field.VENDOR_ADDRESS, Field.CUSTOMER_ADDRESS)
        .extracting("value")
        .containsExactly("7 Furnace Row", "1 Wheel Lane");
  }

  @Test
  void aSenderLineHoldsTheVendorsAddress() {
    Drawing drawing =
        new Drawing()
            .text(300, 60, 16, "Korklager Nordheide GmbH")
            .text(50, 128, 7, "Korklager Nordheide GmbH - Heideweg 4 - 21000 Nordheide");
    assertThat(Fields.of(drawing, Field.VENDOR_ADDRESS)).isEqualTo("Heideweg 4, 21000 Nordheide");
  }

  @Test
  void textWithoutANumberIsNoAddress() {
    assertThat(
            Fields.of(
                new Drawing()
                    .text(50, 60, 14, "Thistledown Kilns Ltd")
                    .text(50, 76, "We fire with care")))
        .doesNotContainKey(Field.VENDOR_ADDRESS);
  }
}
