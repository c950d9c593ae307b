package com.invoiceparserpro.parsing.table;

import com.invoiceparserpro.model.Box;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds items where no heading names the columns: lines of text with an amount, one below the
 * other. Only arithmetic proves that they are items.
 */
final class Headless {

  /** Points by which the amounts of one table are out of line. */
  private static final double ALIGNED = 4;

  /** Lines between two rows. */
  private static final int MAX_BETWEEN = 5;

  private static final int MIN_LETTERS = 3;

  /** A label that covers so much of its segment leaves no room for an item's name. */
  private static final double MOSTLY = 0.5;

  /** A "standing charge" may be an item: that the items have their sum below is proven anyway. */
  private static final KindSet SUMS =
      KindSet.where(kind -> kind.isSummary() && kind != LabelKind.OTHER_AMOUNT);

  private static final int MAX_GROUPS = 200;

  /** More of one thing are a code. */
  private static final BigDecimal MOST = BigDecimal.valueOf(999);

  /** In font sizes: lines nearer to each other stand side by side. */
  private static final double BESIDE = 0.8;

  /** Lines between the only row and its total. */
  private static final int MAX_BELOW = 25;

  /** Rows whose amounts stand below each other. */
  private static final class Group {
    final List<Integer> lines = new ArrayList<>();
    final List<AmountSpot> amounts = new ArrayList<>();

    void add(int line, AmountSpot amount) {
      lines.add(line);
      amounts.add(amount);
    }

    int last() {
      return lines.get(lines.size() - 1);
    }

    boolean isAligned(AmountSpot amount) {
      Box above = amounts.get(amounts.size() - 1).span().box();
      return NumberColumns.isAligned(above, amount.span().box());
    }
  }

  private final List<ReadLine> lines;
  private final ItemAmounts amounts;
  private final List<Group> open = new ArrayList<>();
  private final List<Group> closed = new ArrayList<>();

  private Headless(List<ReadLine> lines) {
    this.lines = lines;
    this.amounts = new ItemAmounts(lines);
  }

  static List<Table> find(List<ReadLine> lines) {
    return new Headless(lines).find();
  }

  private List<Table> find() {
    for (int i = 0; i < lines.size() && closed.size() < MAX_GROUPS; i++) {
      close(i);
      AmountSpot product = ItemAmounts.product(lines.get(i));
      AmountSpot amount = product != null ? product : amounts.last(lines.get(i));
      boolean item =
          amount != null && (product != null || isNamed(lines.get(i), amount) || isBesideText(i));
      if (amount != null && item) {
        group(amount).add(i, amount);
      }
    }
    closed.addAll(open);
    return closed.stream().map(this::read).flatMap(Optional::stream).toList();
  }

  private Group group(AmountSpot amount) {
    for (Group group : open) {
      if (group.isAligned(amount)) {
        return group;
      }
    }
    Group group = new Group();
    open.add(group);
    return group;
  }

  /** Closes the groups that end before the line at {@code index}. */
  private void close(int index) {
    ReadLine line = lines.get(index);
    List<Group> ended =
        open.stream()
            .filter(
                group ->
                    index - group.last() > MAX_BETWEEN
                        || lines.get(group.last()).page() != line.page()
                        || endsWithSum(line, group))
            .toList();
    open.removeAll(ended);
    closed.addAll(ended);
  }

  private static boolean endsWithSum(ReadLine line, Group group) {
    return line.labels().stream().anyMatch(label -> isOfSum(label) && !isOfTax(label))
        && line.amounts().stream().anyMatch(group::isAligned);
  }

  private static boolean isOfSum(LabelMatch label) {
    return label.any(SUMS) && label.coverage() >= MOSTLY;
  }

  /** Taxes may be printed item by item. */
  private static boolean isOfTax(LabelMatch label) {
    return label.is(LabelKind.TAX_AMOUNT) && !label.is(LabelKind.TOTAL_AMOUNT);
  }

  /** Whether there is a name before the amount, and no label that claims the line. */
  private static boolean isNamed(ReadLine line, AmountSpot amount) {
    String text = line.line().text();
    String before = text.substring(0, amount.span().from());
    String after = text.substring(amount.span().to());
    return Chars.letters(before) >= MIN_LETTERS
        && Chars.count(after, Character::isLetterOrDigit) <= MIN_LETTERS
        && line.labels().stream().noneMatch(Headless::claims);
  }

  /** An amount alone on its line may stand beside the middle of a text of two lines. */
  private boolean isBesideText(int index) {
    ReadLine line = lines.get(index);
    if (index == 0 || line.line().segments().size() > 1 || !line.labels().isEmpty()) {
      return false;
    }
    ReadLine above = lines.get(index - 1);
    double gap = line.line().baseline() - above.line().baseline();
    return above.page() == line.page()
        && above.amounts().stream().noneMatch(AmountSpot::looksLikeMoney)
        && Chars.hasLetter(above.line().text())
        && gap < BESIDE * line.line().size()
        && above.line().box().x1() < line.line().box().x0();
  }

  private static boolean claims(LabelMatch label) {
    boolean named = label.opensSegment() && label.hasColon();
    boolean sum =
        label.opensSegment()
            && (label.isStrong(LabelKind.SUBTOTAL)
                || label.isStrong(LabelKind.TOTAL_AMOUNT)
                || label.isStrong(LabelKind.TAX_AMOUNT));
    return sum || isOfSum(label) || (named && label.any(KindSet.NO_COLUMN));
  }

  private Optional<Table> read(Group group) {
    List<ReadLine> anchors = group.lines.stream().map(lines::get).toList();
    List<Column> numbers = NumberColumns.of(anchors);
    Box amount =
        group.amounts.stream().map(spot -> spot.span().box()).reduce(Box::union).orElseThrow();
    List<Column> columns = new ArrayList<>();
    for (Column column : numbers) {
      boolean isAmount = Math.abs(column.box().x1() - amount.x1()) <= ALIGNED;
      columns.add(isAmount ? column.as(LabelKind.COLUMN_AMOUNT) : column);
    }
    if (columns.stream().noneMatch(column -> column.kind() == LabelKind.COLUMN_AMOUNT)) {
      columns.add(new Column(LabelKind.COLUMN_AMOUNT, amount));
    }
    int first = group.lines.get(0);
    List<ReadLine> block = lines.subList(Math.max(0, first - 1), group.last() + 1);
    columns.add(0, new Column(LabelKind.COLUMN_DESCRIPTION, texts(block, columns.get(0).box())));
    int end = group.last() + 1;
    while (end < lines.size() && continues(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    List<ReadLine> own = new ArrayList<>();
    for (int i = Math.max(0, first - 1); i < end; i++) {
      boolean text = lines.get(i).amounts().stream().noneMatch(AmountSpot::looksLikeMoney);
      if (text || group.lines.contains(i)) {
        own.add(lines.get(i));
      }
    }
    RowReader.Body body = RowReader.read(new Header(first, first - 1, columns), own);
    List<Column> refined = counted(ColumnProof.refine(columns, body.rows()), body.rows());
    body.rows().forEach(row -> row.columns = refined);
    List<Row> rows = body.rows().stream().filter(row -> !row.description.isEmpty()).toList();
    List<Row> items = rows.stream().anyMatch(Row::isCounted) ? rows : proven(group, rows);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(first, first, end, LeadingQuantities.read(items, refined), items));
  }

  /**
   * Whole numbers right before the amounts, in each row and apart from its text, are how many, as
   * receipts print them: "Coffee | 2 | 9.00". No price proves them, so that numbers in a row count
   * the rows.
   */
  private static List<Column> counted(List<Column> columns, List<Row> rows) {
    int last = columns.size() - 1;
    if (rows.size() < 2
        || last < 2
        || columns.get(last).kind() != LabelKind.COLUMN_AMOUNT
        || columns.get(last - 1).kind() != LabelKind.COLUMN_OTHER
        || columns.stream().anyMatch(column -> column.kind() == LabelKind.COLUMN_QUANTITY)) {
      return columns;
    }
    int inOrder = 0;
    for (int i = 0; i < rows.size(); i++) {
      AmountSpot count = rows.get(i).cells.get(last - 1);
      if (count == null || !isCount(count)) {
        return columns;
      }
      inOrder += count.value().intValue() == i + 1 ? 1 : 0;
    }
    if (inOrder == rows.size()) {
      return columns;
    }
    List<Column> counted = new ArrayList<>(columns);
    counted.set(last - 1, columns.get(last - 1).as(LabelKind.COLUMN_QUANTITY));
    return counted;
  }

  private static boolean isCount(AmountSpot spot) {
    Span segment = spot.span().line().segmentAt(spot.span().from());
    return !spot.percent()
        && spot.currency() == null
        && spot.value().scale() <= 0
        && spot.value().signum() > 0
        && spot.value().compareTo(MOST) <= 0
        && segment.trimmed().equals(spot.span());
  }

  /** The rows whose sum is printed: all, or those of one size or indentation. */
  private List<Row> proven(Group group, List<Row> rows) {
    if (rows.size() == 1) {
      return isTotaledBelow(group) ? rows : List.of();
    }
    List<Row> above = ItemChoice.aboveSums(rows);
    if (above.size() < rows.size()) {
      return above;
    }
    List<List<Row>> choices = new ArrayList<>();
    choices.add(rows);
    choices.addAll(ItemChoice.groups(rows, row -> -row.size()));
    choices.addAll(ItemChoice.groups(rows, Row::indentation));
    return choices.stream()
        .filter(choice -> choice.size() > 1 && isPrinted(choice))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether the sum of {@code rows} is printed on some other line, whatever it is called there. */
  private boolean isPrinted(List<Row> rows) {
    BigDecimal sum = ItemChoice.sum(rows, LabelKind.COLUMN_AMOUNT);
    List<ReadLine> own = rows.stream().map(row -> row.anchor).toList();
    return sum.signum() != 0
        && lines.stream()
            .filter(line -> !own.contains(line))
            .flatMap(line -> line.amounts().stream())
            .anyMatch(spot -> !spot.percent() && spot.value().compareTo(sum) == 0);
  }

  /** One amount proves little: it must be a total below itself, in one column with it. */
  private boolean isTotaledBelow(Group group) {
    AmountSpot amount = group.amounts.get(0);
    int from = group.last() + 1;
    for (ReadLine line : lines.subList(from, Math.min(lines.size(), from + MAX_BELOW))) {
      boolean total =
          line.labels().stream().anyMatch(label -> isOfSum(label) && label.opensSegment());
      for (AmountSpot spot : line.amounts()) {
        if (total && group.isAligned(spot) && spot.value().compareTo(amount.value()) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Text right below the last row belongs to it. */
  private static boolean continues(ReadLine above, ReadLine below) {
    double gap = below.line().baseline() - above.line().baseline();
    return above.page() == below.page()
        && below.amounts().isEmpty()
        && below.labels().isEmpty()
        && gap > 0
        && gap < 1.6 * above.line().size();
  }

  /** The place of what stands before the first column of numbers. */
  private static Box texts(List<ReadLine> anchors, Box number) {
    Box box = null;
    for (ReadLine line : anchors) {
      for (Span segment : line.line().segments()) {
        Box next = segment.box();
        if (next.x0() < number.x0() && Chars.hasLetter(segment.text())) {
          Box cut = new Box(next.x0(), next.y0(), Math.min(next.x1(), number.x0() - 1), next.y1());
          box = box == null ? cut : box.union(cut);
        }
      }
    }
    return box == null ? new Box(0, number.y0(), Math.max(0, number.x0() - 1), number.y1()) : box;
  }
}
