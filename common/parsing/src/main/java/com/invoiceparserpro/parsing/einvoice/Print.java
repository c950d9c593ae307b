package com.invoiceparserpro.parsing.einvoice;

import com.invoiceparserpro.model.Extracted;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.InvoiceData;
import com.invoiceparserpro.model.Location;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.parsing.evidence.AmountSpot;
import com.invoiceparserpro.parsing.evidence.DateSpot;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import com.invoiceparserpro.parsing.layout.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pages print: as read, and every line of it, to look up what the XML states.
 *
 * @param lines with page numbers as they shall be in locations
 */
public record Print(InvoiceData data, List<ReadLine> lines) {

  /** Shorter texts are found anywhere by chance. */
  static final int TELLING = 6;

  public Print {
    lines = List.copyOf(lines);
  }

  /** The pages' own reading of {@code field}. */
  Optional<Extracted<?>> read(Field field) {
    return data.field(field);
  }

  /** Whether {@code text} is printed anywhere. */
  public boolean prints(String text) {
    return find(text).isPresent();
  }

  /** Where {@code value} is printed, whatever it was read as. */
  Optional<Location> find(Object value) {
    if (value instanceof BigDecimal amount) {
      return last(amount);
    }
    if (value instanceof LocalDate date) {
      for (ReadLine line : lines) {
        for (DateSpot spot : line.dates()) {
          if (spot.date().equals(date)) {
            return Optional.of(line.page().locate(spot.span().box()));
          }
        }
      }
      return Optional.empty();
    }
    String sought = Agreement.letters(value.toString());
    for (ReadLine line : sought.isEmpty() ? List.<ReadLine>of() : lines) {
      Optional<Location> there = find(line, sought);
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  /** Sums stand below what they sum up: the last place counts. */
  private Optional<Location> last(BigDecimal amount) {
    BigDecimal sought = amount.abs();
    for (int i = lines.size() - 1; i >= 0; i--) {
      ReadLine line = lines.get(i);
      for (int j = line.amounts().size() - 1; j >= 0; j--) {
        AmountSpot spot = line.amounts().get(j);
        if (spot.looksLikeMoney() && spot.value().abs().compareTo(sought) == 0) {
          return Optional.of(line.page().locate(spot.span().box()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Location> find(ReadLine line, String sought) {
    String text = line.line().text();
    for (int start = 0; start < text.length(); start++) {
      if (isLetter(text, start) && !isLetter(text, start - 1)) {
        int end = matchEnd(text, start, sought);
        if (end > 0 && !isLetter(text, end)) {
          return Optional.of(line.page().locate(new Span(line.line(), start, end).box()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where {@code sought} ends if the letters and digits from {@code start} on are its; else -1. */
  private static int matchEnd(String text, int start, String sought) {
    int matched = 0;
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == '\t') {
        return -1;
      }
      String letters = Agreement.letters(text.substring(at, at + 1));
      if (!sought.startsWith(letters, matched)) {
        return -1;
      }
      matched += letters.length();
      if (matched == sought.length()) {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The printed text that {@code damaged} was before letters of it were lost. */
  Optional<Extracted<String>> restore(String damaged) {
    String lost = Agreement.letters(damaged);
    @Nullable Extracted<String> best = null;
    int least = Integer.MAX_VALUE;
    for (ReadLine line : lost.length() < TELLING ? List.<ReadLine>of() : lines) {
      for (Span segment : line.line().segments()) {
        int colon = segment.text().indexOf(':');
        Span value =
            new Span(
                    line.line(),
                    colon < 0 ? segment.from() : segment.from() + colon + 1,
                    segment.to())
                .trimmed();
        int distance = Agreement.distance(lost, Agreement.letters(value.text()));
        if (distance >= 0 && distance < least) {
          least = distance;
          best =
              new Extracted<>(
                  value.text(),
                  StatedFields.CONFIDENCE,
                  Source.TEXT,
                  line.page().locate(value.box()));
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
