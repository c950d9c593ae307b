package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the candidates of the fields that are codes: the invoice number and the order number. */
final class TextFields {

  private static final int REACH = 3;

  /** A title's number stands right beside it. */
  private static final double NEAR = 1;

  /** The part of a page that holds its header. */
  private static final double TOP = 0.5;

  /** Fewer digits alone are no number of an invoice. */
  private static final int LEAST_DIGITS = 3;

  private static final int MOST = 60;
  private static final int TITLE_ABOVE = 4;

  private static final KindSet ORDER =
      KindSet.of(LabelKind.TITLE_OTHER, LabelKind.TITLE_RECEIPT).and(KindSet.SUM);
  private static final KindSet INVOICE =
      KindSet.of(LabelKind.TITLE_INVOICE, LabelKind.TITLE_CREDIT_NOTE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern PHONE =
      Pattern.compile("0\\d{1,3}-\\d{3,4}-\\d{4}|\\d{3}-\\d{3}-\\d{4}|\\d{3}-\\d{4}");
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:n[°ºo]|nr|num|nro|№|#)[\\s.:]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<!\\p{L})(?:#|№|n[°º]|(?:nr|no|num|č)[.:])\\s?(?=[\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NOT_SAID = Pattern.compile("\\s");

  private final List<ReadLine> lines;
  private final Set<ReadLine> used;
  private final LabelKind kind;
  private final List<Choice<String>> choices = new ArrayList<>();

  /** Whether a label or a title led to one of the choices. */
  private boolean named;

  private TextFields(List<ReadLine> lines, Set<ReadLine> used, LabelKind kind) {
    this.lines = lines;
    this.used = used;
    this.kind = kind;
  }

  static List<Question<?>> questions(List<ReadLine> lines, Set<ReadLine> used) {
    return List.of(
        new TextFields(lines, used, LabelKind.INVOICE_NUMBER).question(Field.INVOICE_NUMBER),
        new TextFields(lines, used, LabelKind.PURCHASE_ORDER).question(Field.PURCHASE_ORDER));
  }

  /** Which invoice number {@code lines} state. */
  static Question<String> invoiceNumber(List<ReadLine> lines) {
    return new TextFields(lines, Set.of(), LabelKind.INVOICE_NUMBER).question(Field.INVOICE_NUMBER);
  }

  private Question<String> question(Field field) {
    for (int i = 0; i < lines.size(); i++) {
      ReadLine line = lines.get(i);
      if (used.contains(line)) {
        continue;
      }
      if (kind == LabelKind.INVOICE_NUMBER) {
        marked(line);
        unlabeled(i);
      }
      int unnamed = choices.size();
      for (LabelMatch label : line.labels()) {
        boolean opens = kind == LabelKind.INVOICE_NUMBER && opens(line, label);
        if (opens && label.beginsAs(KindSet.TITLE)) {
          titleSign(line, label);
        }
        if (label.is(kind) && !isDoubtful(label)) {
          beside(line, label);
          below(i, label);
        } else if (opens && label.any(KindSet.TITLE)) {
          title(line, label);
        }
      }
      named |= choices.size() > unnamed;
    }
    for (int i = 0; i < lines.size() && !named; i++) {
      for (LabelMatch label :
          used.contains(lines.get(i)) ? List.<LabelMatch>of() : lines.get(i).labels()) {
        if (label.is(kind) && isDoubtful(label)) {
          beside(lines.get(i), label);
          below(i, label);
        }
      }
    }
    if (kind == LabelKind.INVOICE_NUMBER && !named && isOrder()) {
      addOrderNumbers();
    }
    return new Question<>(
        field, choices, value -> NOT_SAID.matcher(value).replaceAll("").toLowerCase(Locale.ROOT));
  }

  /** Whether it is called an order or a receipt, or states sums, and is never called an invoice. */
  private boolean isOrder() {
    boolean order = false;
    for (ReadLine line : lines) {
      if (line.names(INVOICE)) {
        return false;
      }
      order |= line.names(ORDER);
    }
    return order;
  }

  /** An order that asks for payment, and the receipt of a shop, have the order's number alone. */
  private void addOrderNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      for (LabelMatch label : lines.get(i).labels()) {
        if (label.isStrong(LabelKind.PURCHASE_ORDER) && label.opensSegment()) {
          beside(lines.get(i), label);
          below(i, label);
        }
      }
    }
  }

  /** Whether a label opens its segment, or stands behind another title: "Lasku / Invoice". */
  private static boolean opens(ReadLine line, LabelMatch label) {
    if (label.opensSegment()) {
      return true;
    }
    for (LabelMatch title : line.labels()) {
      if (title.opensSegment()
          && title.any(KindSet.TITLE)
          && title.segment().from() == label.segment().from()
          && title.span().to() <= label.span().from()) {
        String between = line.line().text().substring(title.span().to(), label.span().from());
        return !Chars.hasLetterOrDigit(between);
      }
    }
    return false;
  }

  /** "Reference" mostly names another number: it counts where nothing else names this one. */
  private boolean isDoubtful(LabelMatch label) {
    return label.is(LabelKind.OTHER_NUMBER) && !label.isStrong(kind);
  }

  private void beside(ReadLine line, LabelMatch label) {
    Code.after(line, label.span().to(), label.isStrong(kind) && label.opensSegment())
        .ifPresent(
            span ->
                Relation.describeBeside(label, span, line.labels())
                    .ifPresent(
                        relation ->
                            add(line, span, Relation.describe(label, kind).addAll(relation))));
  }

  private void below(int index, LabelMatch label) {
    for (int i = index + 1; i <= Math.min(lines.size() - 1, index + REACH); i++) {
      ReadLine line = lines.get(i);
      for (Span segment : line.line().segments()) {
        Optional<Features> relation =
            Relation.describeBelow(label, lines.get(index), segment, line, i - index - 1);
        Optional<Span> code =
            relation.isEmpty()
                ? Optional.empty()
                : Code.after(line, segment.from(), label.isStrong(LabelKind.INVOICE_NUMBER))
                    .filter(span -> span.to() <= segment.to());
        if (relation.isPresent() && code.isPresent()) {
          boolean claimed = line.isLabeled(segment);
          add(
              line,
              code.get(),
              Relation.describe(label, kind)
                  .addAll(relation.get())
                  .addIf(claimed, Feature.CLAIMED));
        }
      }
    }
  }

  /** "# 123" or "No. 123" on its own, near the top. */
  private void marked(ReadLine line) {
    boolean top = line.page().number() == 1 && line.line().baseline() < TOP * line.page().height();
    for (Span segment : line.line().segments()) {
      if (top && Code.opensWithMarker(segment.text())) {
        Code.after(line, segment.from())
            .ifPresent(span -> add(line, span, new Features().add(Feature.MARKED)));
      }
    }
  }

  /**
   * A code that is all of its segment, or follows a colon, near the top: a label may be unknown.
   */
  private void unlabeled(int index) {
    ReadLine line = lines.get(index);
    if (line.page().number() > 1 || line.line().baseline() > TOP * line.page().height()) {
      return;
    }
    for (Span segment : line.line().segments()) {
      if (!isNumber(segment.text()) || isPhone(segment.text()) || choices.size() >= MOST) {
        continue;
      }
      int colon = line.line().text().lastIndexOf(':', segment.to() - 1);
      boolean named = colon > segment.from();
      Optional<Span> code =
          Code.after(line, named ? colon + 1 : behindDate(line, segment))
              .filter(span -> span.to() == segment.trimmed().to() && isNumber(span.text()));
      boolean year = code.isPresent() && YEAR.matcher(code.get().text()).matches();
      if (code.isPresent() && !year && !line.isLabeledOtherThan(segment, kind)) {
        add(
            line,
            code.get(),
            new Features()
                .add(Feature.UNLABELED)
                .addIf(named, Feature.LABEL_COLON)
                .addIf(titleAbove(index), Feature.TITLE_NEAR));
      }
    }
  }

  /** Where a segment begins, or a date that opens it ends: "2025-10-31 INV-00231". */
  private static int behindDate(ReadLine line, Span segment) {
    for (DateSpot date : line.dates()) {
      if (date.span().from() == segment.from() && date.span().to() < segment.to()) {
        return date.span().to();
      }
    }
    return segment.from();
  }

  /** "(845) 555-0190", "+44 ...", "031-777-1200", and a Japanese postal code, "650-0042". */
  private static boolean isPhone(String text) {
    char first = text.charAt(0);
    return first == '+'
        || (first == '(' && Character.isDigit(text.charAt(1)))
        || (Character.isDigit(first) && PHONE.matcher(text).matches());
  }

  private static boolean isNumber(String text) {
    return Chars.digits(text) >= LEAST_DIGITS;
  }

  private boolean titleAbove(int index) {
    for (int i = index; i >= Math.max(0, index - TITLE_ABOVE); i--) {
      if (lines.get(i).names(KindSet.TITLE)) {
        return true;
      }
    }
    return false;
  }

  /** "Invoice 123", and "Commercial invoice (380) No. 123", which leaves no doubt. */
  private void title(ReadLine line, LabelMatch label) {
    Code.after(line, label.span().to())
        .ifPresent(
            span -> {
              String between = line.line().text().substring(label.span().to(), span.from());
              if (NUMBERED.matcher(between).find()) {
                add(line, span, Relation.strong());
                return;
              }
              Relation.describeBeside(label, span, line.labels())
                  .filter(relation -> Relation.worth(relation) > NEAR)
                  .ifPresent(relation -> add(line, span, relation.add(Feature.TITLE)));
            });
  }

  /** "Invoice for order #123", "Invoice of fees no. 123": the sign stands farther on. */
  private void titleSign(ReadLine line, LabelMatch label) {
    Matcher sign = SIGN.matcher(line.line().text()).region(label.span().to(), label.segment().to());
    if (Code.after(line, label.span().to()).isEmpty() && sign.find()) {
      Code.after(line, sign.start())
          .ifPresent(
              span -> add(line, span, new Features().add(Feature.BESIDE).add(Feature.TITLE)));
    }
  }

  private void add(ReadLine line, Span span, Features features) {
    String text = span.text();
    features
        .add(Feature.TOP, 1 - line.line().baseline() / line.page().height())
        .add(Feature.LATER_PAGE, Math.min(3, line.page().number() - 1))
        .addIf(Chars.hasLetter(text), Feature.LETTERS)
        .add(Feature.DIGIT_COUNT, Math.min(6, Chars.digits(text)))
        .addIf(text.length() < 3, Feature.SHORT)
        .addIf(text.length() == 4 && YEAR.matcher(text).matches(), Feature.YEAR)
        .addIf(Chars.isAsciiDigit(text, 0) && DATE.matcher(text).matches(), Feature.DATE);
    choices.add(new Choice<>(text, features, line, span));
  }
}
