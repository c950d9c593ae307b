package com.invoiceparserpro.parsing.choice;

import static com.invoiceparserpro.parsing.choice.Feature.*;

import com.invoiceparserpro.parsing.choice.Surroundings.Charge;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which equations a combination of amounts satisfies: a bit for each feature of that group. */
final class Equations {

  static final int FIRST = ADDS_UP.index();
  static final int COUNT = Feature.values().length - FIRST;

  /** A cent. */
  private static final long CENT = 100;

  /** More is no rounding. */
  private static final long UNIT = 100 * CENT;

  private static final long HUNDRED_PERCENT = 1_000_000;

  private final Surroundings surroundings;
  private final boolean hasLines;
  private final long lineSum;
  private final long lineTolerance;
  private final long[] rates;
  private final long[] charges;

  Equations(Surroundings surroundings) {
    this.surroundings = surroundings;
    BigDecimal sum = surroundings.lineSum();
    this.hasLines = sum != null && Option.fits(sum);
    this.lineSum = sum != null && hasLines ? Option.units(sum) : 0;
    this.lineTolerance = CENT * (1 + surroundings.lineCount());
    this.rates = surroundings.rates().stream().mapToLong(Option::units).toArray();
    this.charges =
        surroundings.charges().stream().mapToLong(c -> Option.units(c.spot().value())).toArray();
  }

  /** The bits, the lowest for {@link Feature#ADDS_UP}; but for those of shared places. */
  int of(
      @Nullable Option total,
      @Nullable Option subtotal,
      @Nullable Option taxed,
      @Nullable Option discounted,
      @Nullable Option shipped) {
    long tax = units(taxed);
    long shipping = units(shipped);
    long discount = Math.abs(units(discounted));
    if (subtotal != null ? subtotal.units() < 0 : total != null && total.units() < 0) {
      discount = -discount;
    }
    int bits = 0;
    boolean proven = false;
    if (total != null && subtotal != null) {
      bits |= sum(total, subtotal, tax, discount, shipping);
      proven = (bits & (bit(ADDS_UP) | bit(ADDS_UP_INCLUDED) | bit(ADDS_UP_WITH_CHARGE))) != 0;
      boolean over = Math.abs(subtotal.units()) > Math.abs(total.units()) + CENT;
      bits |= over && discount == 0 && !proven ? bit(SUBTOTAL_OVER_TOTAL) : 0;
    } else if (total != null && hasLines) {
      boolean terms = tax != 0 || discount != 0 || shipping != 0;
      boolean holds = near(lineSum - discount + shipping + tax, total.units(), lineTolerance);
      bits |= terms && holds ? bit(LINES_PROVE_TOTAL) : 0;
    }
    if (hasLines) {
      bits |= lines(total, subtotal, discount, shipping);
    }
    if (subtotal != null && subtotal.standIn() && !proven) {
      bits |= bit(UNPROVEN_SUBTOTAL);
    }
    if (taxed != null && tax != 0) {
      int rate = rate(total, subtotal, tax, discount, shipping);
      // No single rate yields a sum of taxes.
      bits |= rate == bit(RATE_DENIES_TAX) && taxed.derived() ? 0 : rate;
      boolean over = total != null && total.units() != 0;
      bits |= over && Math.abs(tax) >= Math.abs(units(total)) ? bit(TAX_OVER_TOTAL) : 0;
    }
    if (subtotal != null && Math.abs(discount) > Math.abs(subtotal.units())) {
      bits |= bit(DISCOUNT_OVER_SUBTOTAL);
    }
    return bits;
  }

  private int sum(Option total, Option subtotal, long tax, long discount, long shipping) {
    long net = subtotal.units();
    long gross = total.units();
    boolean terms = tax != 0 || discount != 0 || shipping != 0;
    if (near(net - discount + shipping + tax, gross, 2 * CENT)) {
      return bit(terms ? ADDS_UP : ADDS_UP_TRIVIALLY);
    }
    if (terms
        && (near(net + shipping + tax, gross, 2 * CENT)
            || near(net - discount + tax, gross, 2 * CENT)
            || (tax != 0 && net != gross && near(net - discount + shipping, gross, 2 * CENT))
            || near(net + tax, gross, 2 * CENT))) {
      return bit(ADDS_UP_INCLUDED);
    }
    long missing = gross - (net - discount + shipping + tax);
    return bit(CONTRADICTED) | (hasCharge(missing, subtotal, total) ? bit(ADDS_UP_WITH_CHARGE) : 0);
  }

  /** Whether what is missing from the sum is printed between the subtotal and the total. */
  private boolean hasCharge(long missing, Option subtotal, Option total) {
    for (int i = 0; i < charges.length; i++) {
      if (near(Math.abs(charges[i]), Math.abs(missing), CENT)) {
        Charge charge = surroundings.charges().get(i);
        ReadLine from = subtotal.choices().get(0).line();
        ReadLine to = total.choices().get(0).line();
        if (isAfter(charge.line(), from) && isAfter(to, charge.line())) {
          return true;
        }
        // What rounds, whichever of the places that state the same sum it stands below.
        if (Math.abs(missing) < UNIT
            && isAfter(to, charge.line())
            && subtotal.choices().stream().anyMatch(c -> isAfter(charge.line(), c.line()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAfter(ReadLine line, ReadLine other) {
    int pages = Integer.compare(line.page().number(), other.page().number());
    return pages > 0 || (pages == 0 && line.line().baseline() > other.line().baseline());
  }

  private int lines(
      @Nullable Option total, @Nullable Option subtotal, long discount, long shipping) {
    if (subtotal != null) {
      long net = subtotal.units();
      if (near(lineSum, net, lineTolerance)) {
        return bit(LINES_GIVE_SUBTOTAL);
      }
      if (near(lineSum - discount, net, lineTolerance)
          || near(lineSum + shipping, net, lineTolerance)
          || near(lineSum - discount + shipping, net, lineTolerance)) {
        return bit(LINES_GIVE_SUBTOTAL_AFTER);
      }
    }
    return total != null && near(lineSum, total.units(), lineTolerance) ? bit(LINES_GIVE_TOTAL) : 0;
  }

  private int rate(
      @Nullable Option total, @Nullable Option subtotal, long tax, long discount, long shipping) {
    if (rates.length == 0 || (total == null && subtotal == null)) {
      return 0;
    }
    long base = subtotal != null ? subtotal.units() : units(total) - tax;
    for (long rate : rates) {
      if (isRate(rate, base, tax)
          || isRate(rate, base - discount, tax)
          || isRate(rate, base - discount + shipping, tax)
          || (total != null && isRate(rate, total.units() - tax, tax))) {
        return bit(RATE_PROVES_TAX);
      }
    }
    return bit(RATE_DENIES_TAX);
  }

  private static boolean isRate(long rate, long base, long tax) {
    return near(Math.round((double) base * rate / HUNDRED_PERCENT), tax, 2 * CENT);
  }

  private static boolean near(long a, long b, long tolerance) {
    return Math.abs(a - b) <= tolerance;
  }

  private static long units(@Nullable Option option) {
    return option == null ? 0 : option.units();
  }

  static int bit(Feature feature) {
    return 1 << (feature.index() - FIRST);
  }

  /** The score of {@code bits}. */
  static double score(int bits, double[] weights) {
    double score = 0;
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      score += weights[FIRST + Integer.numberOfTrailingZeros(rest)];
    }
    return score;
  }

  /** The features that {@code bits} stand for. */
  static List<Feature> features(int bits) {
    return List.of(Feature.values()).subList(FIRST, FIRST + COUNT).stream()
        .filter(feature -> (bits & bit(feature)) != 0)
        .toList();
  }
}
