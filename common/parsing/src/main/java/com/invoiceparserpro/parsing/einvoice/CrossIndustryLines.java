package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.LineColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a {@link CrossIndustryInvoice}. */
final class CrossIndustryLines {

  private static final String AGREEMENT =
      "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement";
  private static final String QUANTITY =
      "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/BilledQuantity";
  private static final String SETTLEMENT =
      "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement";
  private static final String AMOUNT =
      SETTLEMENT
          + "/SpecifiedTradeSettlementLineMonetarySummation"
          + "|SpecifiedTradeSettlementMonetarySummation/LineTotalAmount";
  private static final String NOTE = "AssociatedDocumentLineDocument/IncludedNote/Content";
  private static final String PRICE = AGREEMENT + "/NetPriceProductTradePrice";

  /** Headings and sums of the lines under them; those count by themselves. */
  private static final Set<String> NOT_BILLED = Set.of("GROUP", "INFORMATION");

  private CrossIndustryLines() {}

  static List<StatedLine> read(List<Element> lines) {
    return lines.stream()
        .filter(CrossIndustryLines::isBilled)
        .map(CrossIndustryLines::line)
        .toList();
  }

  private static boolean isBilled(Element line) {
    return line.text("AssociatedDocumentLineDocument/LineStatusReasonCode")
        .filter(NOT_BILLED::contains)
        .isEmpty();
  }

  private static StatedLine line(Element line) {
    Optional<Element> quantity = line.first(QUANTITY);
    Map<LineColumn, Optional<?>> cells = new EnumMap<>(LineColumn.class);
    cells.put(
        LineColumn.DESCRIPTION,
        line.text("SpecifiedTradeProduct/Name")
            .or(() -> line.text("SpecifiedTradeProduct/Description"))
            .or(() -> line.amount(AMOUNT).flatMap(billed -> line.text(NOTE))));
    cells.put(LineColumn.QUANTITY, quantity.flatMap(q -> Lexical.number(q.text())));
    cells.put(LineColumn.UNIT, CodeList.unit(quantity));
    cells.put(
        LineColumn.UNIT_PRICE,
        UnitPrice.of(
            line.first(PRICE + "/ChargeAmount"), line.first(PRICE + "/BasisQuantity"), quantity));
    cells.put(
        LineColumn.DISCOUNT,
        StatedFields.sum(
            AllowanceCharge.allowances(
                AllowanceCharge.all(line.all(SETTLEMENT + "/SpecifiedTradeAllowanceCharge")))));
    cells.put(
        LineColumn.TAX_RATE,
        line.number(SETTLEMENT + "/ApplicableTradeTax/RateApplicablePercent|ApplicablePercent"));
    cells.put(LineColumn.AMOUNT, line.amount(AMOUNT));
    List<String> texts = new ArrayList<>();
    line.text("SpecifiedTradeProduct/Description").ifPresent(texts::add);
    line.all(NOTE).forEach(note -> Lexical.text(note.text()).ifPresent(texts::add));
    return StatedLine.of(cells, texts);
  }
}
