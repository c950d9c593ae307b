package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.Field;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When a value read counts as the value stated. */
final class Agreement {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern SPACE = Pattern.compile("\\s");

  /** Of two names one of which holds the other. */
  private static final double LEAST_SHARE = 0.6;

  /** Dice's measure of the words of two names. */
  private static final double LEAST_OVERLAP = 0.8;

  private Agreement() {}

  static boolean holds(Field field, String stated, Object read, boolean anySign) {
    return switch (field.type()) {
      case AMOUNT -> {
        BigDecimal expected = new BigDecimal(stated);
        BigDecimal amount = (BigDecimal) read;
        boolean absolute =
            anySign || field == Field.DISCOUNT_AMOUNT || field == Field.SHIPPING_AMOUNT;
        yield absolute
            ? expected.abs().compareTo(amount.abs()) == 0
            : expected.compareTo(amount) == 0;
      }
      case TEXT ->
          (field == Field.VENDOR || field == Field.CUSTOMER)
              ? sameName(stated, read.toString())
              : code(stated).equals(code(read.toString()));
      default -> stated.equals(read.toString());
    };
  }

  private static String code(String text) {
    String compact = SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return compact.startsWith("#") ? compact.substring(1) : compact;
  }

  private static boolean sameName(String stated, String read) {
    List<String> a = words(stated);
    List<String> b = words(read);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String joinedA = String.join("", a);
    String joinedB = String.join("", b);
    String shorter = joinedA.length() <= joinedB.length() ? joinedA : joinedB;
    String longer = joinedA.length() <= joinedB.length() ? joinedB : joinedA;
    if (longer.contains(shorter) && shorter.length() >= LEAST_SHARE * longer.length()) {
      return true;
    }
    Set<String> wordsA = new HashSet<>(a);
    Set<String> wordsB = new HashSet<>(b);
    int all = wordsA.size() + wordsB.size();
    wordsA.retainAll(wordsB);
    return 2.0 * wordsA.size() / all >= LEAST_OVERLAP;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }
}
