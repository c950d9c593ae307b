package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.Plain;
import java.util.HashSet;
import java.util.Set;

/** Units of measure of all languages, as printed after quantities. */
public final class Units {

  private static final int LONGEST = 14;
  private static final Set<String> NAMES = load();

  private Units() {}

  public static boolean isUnit(String text) {
    String plain = Plain.text(text);
    return NAMES.contains(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Whether the letters from {@code at} on are a unit, or the x of 2x. */
  static boolean startsAt(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    // The 2 of m2 belongs to the unit; more digits make the whole a code.
    boolean code =
        end + 1 < text.length()
            && Character.isDigit(text.charAt(end))
            && Character.isDigit(text.charAt(end + 1));
    String word = text.substring(at, end);
    return !code && (isUnit(word) || word.equals("x"));
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>();
    for (Language language : Language.all()) {
      language
          .section("unit")
          .forEach(unit -> names.add(Plain.text(unit.replace("~", "").strip())));
    }
    return names;
  }
}
