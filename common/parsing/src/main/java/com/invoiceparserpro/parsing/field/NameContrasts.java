package com.invoiceparserpro.parsing.field;

import com.invoiceparserpro.parsing.choice.Choice;
import com.invoiceparserpro.parsing.choice.Feature;
import com.invoiceparserpro.parsing.choice.Features;
import com.invoiceparserpro.parsing.evidence.ReadLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names of a document tell of each other, once all of them are gathered. */
final class NameContrasts {

  private static final double LOWER_HALF = 0.5;

  private final Set<String> buyers = new HashSet<>();

  /** Buyers by labels in the lower half of a page. */
  private final Set<String> slips = new HashSet<>();

  /** Notes that a label says of a name on {@code line} that it is the buyer's. */
  void addBuyer(ReadLine line, String name) {
    (isLow(line) ? slips : buyers).add(PrintedName.key(name));
  }

  private static boolean isLow(ReadLine line) {
    return line.line().baseline() > LOWER_HALF * line.page().height();
  }

  /** Adds to each of {@code names} what the others say of it. */
  void mark(List<Choice<String>> names, NamePlace place) {
    markLetterhead(names, place);
    markBuyers(names);
    markNeighbours(names);
    markWindows(names);
  }

  /**
   * Who is invoiced at one place is not the issuer at another; but a slip at the bottom is
   * addressed to the issuer.
   */
  private void markBuyers(List<Choice<String>> names) {
    for (Choice<String> name : names) {
      boolean elsewhere =
          name.features().get(Feature.BUYER_LABEL) == 0
              && name.features().get(Feature.SELLER_BLOCK) == 0
              && (buyers.contains(PrintedName.key(name.value()))
                  || (isLow(name.line()) && slips.contains(PrintedName.key(name.value()))));
      name.features().addIf(elsewhere, Feature.BUYER_ELSEWHERE);
    }
  }

  /**
   * The first name of a page that heads an address is the issuer's where telephone, web or tax ID
   * stand below it, and below none of the other names that head addresses.
   */
  private static void markLetterhead(List<Choice<String>> names, NamePlace place) {
    Choice<String> first = null;
    boolean others = false;
    for (Choice<String> name : names) {
      if (!headsBlock(name)) {
        continue;
      }
      boolean reachable = place.isReachable(name.line(), name.span());
      if (first == null) {
        if (!reachable || isBuyer(name.features())) {
          return;
        }
        first = name;
      } else if (!name.value().equals(first.value()) && name.span().line() != first.span().line()) {
        if (reachable) {
          return;
        }
        others = true;
      }
    }
    if (first != null && others) {
      first.features().add(Feature.LETTERHEAD);
    }
  }

  private static boolean headsBlock(Choice<String> name) {
    Features features = name.features();
    return name.line().page().number() == 1
        && features.get(Feature.HEADS_ADDRESS) > 0
        && features.get(Feature.FOLLOWS) == 0
        && features.get(Feature.DIGITS) == 0
        && features.get(Feature.TITLE_WORD) == 0
        && features.get(Feature.IN_TEXT) == 0
        && !isLow(name.line());
  }

  /** The left one of two names that head addresses side by side is rather the issuer's. */
  private static void markNeighbours(List<Choice<String>> names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      Choice<String> left = names.get(i);
      for (int j = i + 1; j < names.size() && isBeside(left, names.get(j)); j++) {
        Choice<String> right = names.get(j);
        boolean both =
            left.features().get(Feature.HEADS_ADDRESS) > 0
                && right.features().get(Feature.HEADS_ADDRESS) > 0
                && !left.span().equals(right.span());
        left.features().addIf(both, Feature.LEFT_OF_OTHER);
        right.features().addIf(both, Feature.RIGHT_OF_OTHER);
        if (both) {
          break;
        }
      }
    }
  }

  private static boolean isBeside(Choice<String> left, Choice<String> right) {
    return left.span().line() == right.span().line();
  }

  /** Where nothing names the buyer, an address in an envelope's window is his. */
  private static void markWindows(List<Choice<String>> names) {
    int named = 0;
    for (Choice<String> name : names) {
      named += isBuyer(name.features()) ? 1 : 0;
    }
    for (Choice<String> name : names) {
      if (named == (isBuyer(name.features()) ? 1 : 0)) {
        name.features().addAll(NamePlace.window(name));
      }
    }
  }

  private static boolean isBuyer(Features features) {
    return features.get(Feature.BUYER_LABEL) > 0
        || features.get(Feature.BUYER_BLOCK) > 0
        || features.get(Feature.ADDRESSEE) > 0;
  }
}
