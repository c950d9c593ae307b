package com.invoiceparserpro.parsing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  /** Words of any English page; a strong label would turn prose into labels. */
  private static final Set<String> PROSE =
      Set.of(
          "the", "and", "of", "is", "are", "be", "on", "this", "that", "your", "you", "our", "we",
          "as", "all", "any", "will", "may", "have", "has", "which", "should", "an", "in", "its",
          "use", "can", "they", "than", "into", "here", "there", "a", "by");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en|Total (incl. VAT)|TOTAL_AMOUNT",
        "en|Qt'y|COLUMN_QUANTITY",
        "de|Gesamtbetrag inkl. MwSt.|TOTAL_AMOUNT",
        "de|Zahlbar bis spätestens|DUE_DATE",
        "fr|Montant total HT|SUBTOTAL",
        "fr|Reste à payer|AMOUNT_DUE",
        "da|I alt ekskl. moms|SUBTOTAL",
        "da|Sidste rettidige betalingsdato|DUE_DATE",
        "no|Totalt inkl. mva|TOTAL_AMOUNT",
        "no|Å betale|AMOUNT_DUE",
        "sv|Öresutjämning|OTHER_AMOUNT",
        "sv|Summa exkl. moms|SUBTOTAL",
        "fi|Laskun eräpäivä|DUE_DATE",
        "fi|Verollinen yhteensä|TOTAL_AMOUNT",
        "tr|Ödenecek Tutar|AMOUNT_DUE",
        "tr|Mal Hizmet Toplam Tutarı|SUBTOTAL",
        "ru|Счет-фактура №|INVOICE_NUMBER",
        "ru|Всего к оплате|AMOUNT_DUE",
        "ru|В том числе НДС|TAX_AMOUNT",
        "uk|Рахунок на оплату №|INVOICE_NUMBER",
        "uk|Разом без ПДВ|SUBTOTAL",
        "bg|Данъчна основа|SUBTOTAL",
        "bg|Сума за плащане|AMOUNT_DUE",
        "el|ΑΡΙΘΜΟΣ ΤΙΜΟΛΟΓΙΟΥ|INVOICE_NUMBER",
        "el|Πληρωτέο ποσό|AMOUNT_DUE",
        "hr|Datum dospijeća|DUE_DATE",
        "hr|Ukupno bez PDV-a|SUBTOTAL",
        "sl|Za plačilo|AMOUNT_DUE",
        "sl|Rok plačila|DUE_DATE",
        "et|Maksetähtaeg|DUE_DATE",
        "et|Summa käibemaksuta|SUBTOTAL",
        "ca|Base imposable|SUBTOTAL",
        "sr|Рок плаћања|DUE_DATE",
        "sr|Укупно за уплату|AMOUNT_DUE",
        "sr|Назив робе/услуге|COLUMN_DESCRIPTION",
        "is|Gjalddagi|DUE_DATE",
        "is|Samtals með vsk.|TOTAL_AMOUNT",
        "is|Einingarverð|COLUMN_UNIT_PRICE",
        "ms|Tarikh Akhir Bayaran|DUE_DATE",
        "ms|Jumlah Keseluruhan|TOTAL_AMOUNT",
        "ms|Harga Seunit|COLUMN_UNIT_PRICE",
        "cs|Zbývá k úhradě|AMOUNT_DUE",
        "lt|Serija ir numeris|INVOICE_NUMBER",
        "lv|Atlikusī summa|AMOUNT_DUE",
        "zh|應收餘額|AMOUNT_DUE",
        "ca|Data de venciment|DUE_DATE",
        "vi|Số hóa đơn|INVOICE_NUMBER",
        "vi|Tổng cộng tiền thanh toán|TOTAL_AMOUNT",
        "he|חשבונית מס קבלה מספר|INVOICE_NUMBER",
        "he|סה\"כ לתשלום|AMOUNT_DUE",
        "ko|공급가액|SUBTOTAL",
        "ko|사업자등록번호|TAX_ID",
        "ja|ご請求金額|AMOUNT_DUE",
        "zh|价税合计|TOTAL_AMOUNT",
        "th|เลขประจำตัวผู้เสียภาษี|TAX_ID",
        "ar|الإجمالي شامل ضريبة القيمة المضافة|TOTAL_AMOUNT",
      })
  void wordingOfACountryIsKnown(String language, String text, LabelKind kind) {
    assertThat(Labels.all().find(Texts.line(text)))
        .filteredOn(label -> label.span().from() == 0)
        .flatExtracting(LabelMatch::meanings)
        .contains(new Label(kind, true, language));
  }

  @Test
  void noWordOfEnglishProseIsAStrongLabel() {
    List<String> found = new ArrayList<>();
    for (Language language : Language.all()) {
      for (LabelKind kind : LabelKind.values()) {
        for (String phrase : language.section(kind.section())) {
          if (PROSE.contains(phrase)) {
            found.add(language.code() + " " + kind + " " + phrase);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
