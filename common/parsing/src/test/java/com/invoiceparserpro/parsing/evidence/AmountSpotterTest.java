package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.text.DateOrder;
import com.invoiceparserpro.text.DecimalMark;
import com.invoiceparserpro.text.PrintedDate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountSpotterTest {

  private static List<AmountSpot> find(String text, DecimalMark mark) {
    Line line = Texts.line(text.replace("->", "\t"));
    return AmountSpotter.find(line, mark, PrintedDate.find(line.text(), DateOrder.DAY_FIRST));
  }

  private static List<AmountSpot> find(String text) {
    return find(text, DecimalMark.POINT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Summe 1.234,56|1234.56|1.234,56",
        "Total 1,234.56|1234.56|1,234.56",
        "Total 1,23,456.78|123456.78|1,23,456.78",
        "Total 1 234,56|1234.56|1 234,56",
        "Total 1 234 567,89|1234567.89|1 234 567,89",
        "Total 1'234.50|1234.50|1'234.50",
        "Total 1′234.50|1234.50|1′234.50",
        "Round off (-)0.40|-0.40|0.40",
        "Total -5.00|-5.00|-5.00",
        "Total->- 5.00|-5.00|- 5.00",
        "Total 5.00-|-5.00|5.00-",
        "Total (5.00)|-5.00|5.00",
        "Total ($1,005.00)|-1005.00|1,005.00",
        "Total – 7|7|7",
        "Total $-5.00|-5.00|-5.00",
        "Total EUR -5.00|-5.00|-5.00",
        "Total €-5.00|-5.00|-5.00",
        "Total 5.00 CR|-5.00|5.00",
        "Total 5.00Cr.|-5.00|5.00",
        "Total 5.00 DR|5.00|5.00",
        "Total 5.00 credits|5.00|5.00",
        "Total Rs. 1,23,456/-|123456|1,23,456",
        "Total 1´234.50|1234.50|1´234.50",
        "Total ¥1,234-|1234|1,234",
        "Total 1.234,-|1234|1.234",
        "Total 1.234,--|1234|1.234",
        "Total 1.234,—|1234|1.234",
        "Total CHF 1'234.–|1234|1'234",
        "Pris 1 234:50 kr|1234.50|1 234:50",
        "Pris 199:-|199|199",
        "0,0345 EUR|0.0345|0,0345",
        "合計 12,000円|12000|12,000",
        "Total 1.234.567,00|1234567.00|1.234.567,00",
        "Shipping: .50|0.50|.50",
        "12 items|12|12",
        "2x|2|2",
        "15Stk|15|15",
        "合計1,200円|1200|1,200",
      })
  void numbersAreReadWithTheirSign(String text, BigDecimal value, String printed) {
    assertThat(find(text))
        .extracting(AmountSpot::value, spot -> spot.span().text())
        .containsExactly(tuple(value, printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$5.00|USD-or-other|$|5.00",
        "€ 5,00|EUR|EUR|5.00",
        "5,00 €|EUR|EUR|5.00",
        "5,00€|EUR|EUR|5.00",
        "EUR 5,00|EUR|EUR|5.00",
        "5,00 EUR|EUR|EUR|5.00",
        "£5.00|GBP|GBP|5.00",
        "CHF 5.00|CHF|CHF|5.00",
        "US$5.00|USD|USD|5.00",
        "Rs. 5.00|INR|INR|5.00",
        "5,00 kr|shared|kr|5.00",
        "-$5.00|negative|$|-5.00",
        "USD1,234.56|glued|USD|1234.56",
        "USD1234|glued|USD|1234",
        "Rs1500|glued|INR|1500",
        "Rp. 1.234.567|thousands|IDR|1234567",
        "R$ 5,00|BRL|BRL|5.00",
        "R 5.00|rand|ZAR|5.00",
        "R5.00|rand|ZAR|5.00",
        "Q5.00|quetzal|GTQ|5.00",
        "S/ 5.00|sol|PEN|5.00",
        "S/. 5.00|sol|PEN|5.00",
        "RD$5.00|Dominican|DOP|5.00",
        "B/. 5.00|balboa|PAB|5.00",
        "NT$1,500|Taiwan|TWD|1500",
        "₱5.00|peso|PHP|5.00",
        "₦5.00|naira|NGN|5.00",
        "5.000 ₫|dong|VND|5.000",
        "5.00 CHF|after|CHF|5.00",
        "Fr. 5.00|franc|CHF|5.00",
        "5.00 лв.|lev|BGN|5.00",
        "5.00 Kč|koruna|CZK|5.00",
        "5.00 zł|zloty|PLN|5.00",
        "5 000 Ft|forint|HUF|5000",
        "5.00 TL|lira|TRY|5.00",
        "5.00 د.إ|dirham|AED|5.00",
        "SAR 5.00|riyal|SAR|5.00",
        "-€ 5,00|negative|EUR|-5.00",
      })
  void currenciesAreReadBeforeAndAfter(
      String text, String comment, String currency, BigDecimal value) {
    assertThat(find("Total " + text))
        .as(comment)
        .extracting(AmountSpot::currency, AmountSpot::value)
        .containsExactly(tuple(currency, value));
  }

  @Test
  void theGaugeAndTheLengthOfAWireAreNoMoney() {
    assertThat(find("Cable 12 AWG").get(0).currency()).isNull();
    assertThat(find("Cable 250 ft").get(0).currency()).isNull();
    assertThat(find("Total 12.00 AWG").get(0).currency()).isEqualTo("AWG");
  }

  @Test
  void aSignForTimesIsNoPartOfTheNumber() {
    assertThat(find("Pens x6").get(0).value()).isEqualTo("6");
    assertThat(find("box6")).isEmpty();
  }

  @Test
  void aPriceMayBeInPence() {
    assertThat(find("412 kWh at 28.50p").get(1).value()).isEqualTo("28.50");
    assertThat(find("page 28p")).isEmpty();
  }

  @Test
  void aWordIsNoCurrency() {
    assertThat(find("for all 5.00 top 6.00")).extracting(AmountSpot::currency).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VAT 20%", "VAT 20 %", "VAT (20%)", "VAT @20%"})
  void percentSignsMakeRates(String text) {
    assertThat(find(text))
        .extracting(AmountSpot::value, AmountSpot::percent)
        .containsExactly(tuple(new BigDecimal("20"), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE02 1203 0000 0000 2020 51",
        "GB33BUKB20201555555555",
        "FR7630006000011234567890189",
      })
  void anIbanHoldsNoMoney(String iban) {
    assertThat(find("IBAN " + iban)).noneMatch(AmountSpot::looksLikeMoney);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-09",
        "09.03.2026",
        "9 March 2026",
        "March 9, 2026",
        "INV-100",
        "TK/1077",
        "A12",
        "10:45",
        "www.4ever.example",
        "x@9.example",
        "1234-5678",
        "MW305",
        "#17",
        "R2",
        "Q3",
        "FR76",
        "12:30 h",
        "a_5",
      })
  void datesTimesAndCodesAreNoAmounts(String text) {
    assertThat(find("on " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tel. +49 30 1234567", "Phone (555) 010-0199", "Fax 030/12 34 56"})
  void aPhoneNumberIsNoMoney(String text) {
    assertThat(find(text)).noneMatch(AmountSpot::looksLikeMoney);
  }

  @Test
  void columnsAreNotDrawnTogether() {
    assertThat(find("3->100->300"))
        .extracting(AmountSpot::value)
        .containsExactly(new BigDecimal("3"), new BigDecimal("100"), new BigDecimal("300"));
  }

  @Test
  void aQuantityBesideAPriceIsNoThousand() {
    assertThat(find("12 1000,00"))
        .extracting(AmountSpot::value)
        .containsExactly(new BigDecimal("12"), new BigDecimal("1000.00"));
  }

  @Test
  void theMarkDecidesWhatCouldBeThousands() {
    assertThat(find("1.234", DecimalMark.COMMA))
        .extracting(AmountSpot::value)
        .containsExactly(new BigDecimal("1234"));
    assertThat(find("1.234", DecimalMark.POINT))
        .extracting(AmountSpot::value)
        .containsExactly(new BigDecimal("1.234"));
  }

  @Test
  void moneyHasACurrencyOrTwoDecimals() {
    assertThat(find("5->5.00->€5->5.00%->5.125"))
        .extracting(AmountSpot::looksLikeMoney)
        .containsExactly(false, true, true, false, false);
  }
}
