package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables of a document and reads them. */
final class TableReader {

  /** What the sum of a column is. */
  private static final Map<LabelKind, Field> SUMS =
      Map.of(
          LabelKind.COLUMN_AMOUNT, Field.SUBTOTAL,
          LabelKind.COLUMN_TAX_AMOUNT, Field.TAX_AMOUNT,
          LabelKind.COLUMN_GROSS, Field.TOTAL_AMOUNT);

  /** Lines below a table that may hold the sums of its columns. */
  private static final int SUM_LINES = 3;

  private final List<ReadLine> lines;
  private final List<Row> rows = new ArrayList<>();
  private final List<LineItems.Sum> sums = new ArrayList<>();
  private final Set<ReadLine> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private TableReader(List<ReadLine> lines) {
    this.lines = lines;
  }

  static LineItems read(List<ReadLine> lines) {
    TableReader reader = new TableReader(lines);
    List<Header> headers = HeaderFinder.find(lines);
    for (int i = 0; i < headers.size(); i++) {
      int end = i + 1 < headers.size() ? headers.get(i + 1).first() : lines.size();
      reader.read(headers.get(i), end);
    }
    return new LineItems(
        reader.rows.stream().map(LineItems::item).toList(), reader.sums, reader.used);
  }

  private void read(Header header, int end) {
    int start = header.last() + 1;
    RowReader.Body body = RowReader.read(header, lines.subList(start, end));
    List<Row> read = body.rows();
    List<Column> columns = ColumnProof.refine(header.columns(), read);
    read.forEach(row -> row.columns = columns);
    read.removeIf(TableReader::isTotal);
    if (read.isEmpty()) {
      return;
    }
    used.addAll(lines.subList(header.first(), start));
    read.forEach(row -> used.addAll(row.lines));
    rows.addAll(read);
    int below = start + body.end();
    for (ReadLine line : lines.subList(below, Math.min(lines.size(), below + SUM_LINES))) {
      addSums(line, columns);
    }
  }

  /** "Total 100.00 19.00 119.00" below the columns net, tax and gross names all three. */
  private void addSums(ReadLine line, List<Column> columns) {
    List<LineItems.Sum> found = new ArrayList<>();
    for (Map.Entry<Integer, AmountSpot> cell : Cells.assign(line, columns).entrySet()) {
      Field field = SUMS.get(columns.get(cell.getKey()).kind());
      if (field != null && !cell.getValue().percent()) {
        found.add(new LineItems.Sum(field, line, cell.getValue()));
      }
    }
    if (found.size() > 1) {
      sums.addAll(found);
    }
  }

  /** A lone number without a description is a sum that nobody labeled. */
  private static boolean isTotal(Row row) {
    boolean named = !row.description.isEmpty() || row.code != null;
    boolean counted = row.has(LabelKind.COLUMN_QUANTITY) && row.has(LabelKind.COLUMN_UNIT_PRICE);
    return !named && !counted;
  }
}
