package com.invoiceparserpro.parsing.split;

import com.invoiceparserpro.parsing.evidence.KindSet;
import com.invoiceparserpro.parsing.evidence.LabelKind;
import com.invoiceparserpro.parsing.evidence.LabelMatch;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.field.StatedNumber;
import com.invoiceparserpro.parsing.layout.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page says of the invoice that it belongs to.
 *
 * @param number the invoice number that it states, by its letters and digits
 * @param titled whether a title stands in its upper half
 * @param creditNote whether that title, or one of them, is a credit note's
 */
record PageSigns(
    Page page,
    List<ReadLine> lines,
    Optional<String> number,
    boolean titled,
    boolean creditNote,
    Optional<PageCounter> counter) {

  private static final double UPPER = 0.5;

  /** A title fills its segment, but for the number. */
  private static final double COVERAGE = 0.5;

  static PageSigns of(Page page, List<ReadLine> lines, int pages) {
    List<LabelMatch> titles =
        lines.stream()
            .filter(line -> line.line().baseline() < UPPER * page.height())
            .flatMap(line -> line.labels().stream())
            .filter(label -> label.any(KindSet.TITLE) && label.opensSegment())
            .filter(label -> label.coverage() >= COVERAGE)
            .toList();
    return new PageSigns(
        page,
        lines,
        StatedNumber.of(lines).map(PageSigns::letters).filter(number -> !number.isEmpty()),
        !titles.isEmpty(),
        titles.stream().anyMatch(title -> title.isStrong(LabelKind.TITLE_CREDIT_NOTE)),
        PageCounter.of(lines, pages));
  }

  /** Whether the page has {@code code}, letters and digits, anywhere by itself. */
  boolean prints(String code) {
    String spaced =
        code.codePoints()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[^\\p{L}\\p{N}\\t]*"));
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return lines.stream().anyMatch(line -> pattern.matcher(line.line().text()).find());
  }

  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }
}
