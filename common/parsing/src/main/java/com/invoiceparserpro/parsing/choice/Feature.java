package com.invoiceparserpro.parsing.choice;

import java.util.Locale;

/**
 * What speaks for or against a candidate. Yes or no where nothing else is said: 1 or 0. What each
 * is worth to a field is data, see {@link Weights}.
 */
public enum Feature {
  /** There is no value: what a candidate has to beat. */
  NONE(Group.BIAS),

  /** Named by a phrase that its language uses for the field and little else. */
  LABEL_STRONG(Group.LABEL),
  LABEL_WEAK(Group.LABEL),
  /** The label opens its segment. */
  LABEL_OPENS(Group.LABEL),
  LABEL_INSIDE(Group.LABEL),
  LABEL_COLON(Group.LABEL),
  /** Words of the label past the first, at most three. */
  LABEL_WORDS(Group.LABEL),
  LABEL_IN_PROSE(Group.LABEL),
  /** Another kind's label fits the place better. */
  RIVAL(Group.LABEL),
  /** By how much. */
  RIVAL_MARGIN(Group.LABEL),
  /** No label names the value. */
  UNLABELED(Group.LABEL),
  /** The document's title stands for the label: "Invoice 123". */
  TITLE(Group.LABEL),
  /** The title is on the line or right above. */
  TITLE_NEAR(Group.LABEL),
  /** A sign for "number" stands for the label: "# 123". */
  MARKED(Group.LABEL),
  /** A label opens the segment that holds the value. */
  CLAIMED(Group.LABEL),
  /** The label is that of the amount due. */
  DUE_AS_TOTAL(Group.LABEL),
  /** The label is that of the total. */
  TOTAL_AS_SUBTOTAL(Group.LABEL),
  /** The sum of a table's column. */
  COLUMN_SUM(Group.LABEL),
  /** The sum of taxes that are printed one by one. */
  TAX_SUM(Group.LABEL),
  /** Printed as a rate of its base, or the sum of such taxes. */
  RATE_ROWS(Group.LABEL),
  /** How well a label of the seller fits, 0 to 1.3. */
  SELLER_LABEL(Group.LABEL),
  /** The same, of a label that means other things as well. */
  SELLER_LABEL_WEAK(Group.LABEL),
  /** The name that a block under a heading for the seller states. */
  SELLER_BLOCK(Group.LABEL),
  /** The same of the buyer or the ship-to. */
  BUYER_BLOCK(Group.LABEL),
  /** How well a label of the buyer or the ship-to fits, 0 to 1.2. */
  BUYER_LABEL(Group.LABEL),
  /** Words around it are those of an issuer of itself: a thanks, a signature, a copyright. */
  SELF_NAMED(Group.LABEL),
  /** The same text stands below a label of the buyer elsewhere. */
  BUYER_ELSEWHERE(Group.LABEL),

  /** To the right of its label in the same segment. */
  BESIDE(Group.PLACE),
  /** To the right of its label over a wide gap. */
  BESIDE_GAP(Group.PLACE),
  /** The width between label and value in 100 points. */
  GAP(Group.PLACE),
  /** Words between, at most four. */
  WORDS_BETWEEN(Group.PLACE),
  /** More than one wide gap between. */
  GAPS_BETWEEN(Group.PLACE),
  /** Below its label. */
  BELOW(Group.PLACE),
  /** Points by which label and value are out of line, at most 20, in tens. */
  MISALIGNED(Group.PLACE),
  /** Font sizes between label and value below it. */
  DROP(Group.PLACE),
  /** Lines between. */
  LINES_BETWEEN(Group.PLACE),
  /** Share of the page above, 0 to 1. */
  DEPTH(Group.PLACE),
  /** The same, of a value that no label names. */
  UNLABELED_DEPTH(Group.PLACE),
  /** Nearness to the top: 1 there, 0 from the middle of the page on. */
  TOP(Group.PLACE),
  /** Nearness to the left, 0 to 1. */
  LEFT(Group.PLACE),
  /** Pages before. */
  LATER_PAGE(Group.PLACE),
  /** Below the totals, above the footer, with an address, a tax ID or a contact. */
  BELOW_TOTALS(Group.PLACE),
  /** Below the last line item. */
  BELOW_ITEMS(Group.PLACE),
  /** Heads an address where an envelope has its window. */
  WINDOW(Group.PLACE),
  /** The same at the right. */
  WINDOW_RIGHT(Group.PLACE),
  /** An address follows below. */
  HEADS_ADDRESS(Group.PLACE),
  /** A line of its block, and no label, stands right above. */
  FOLLOWS(Group.PLACE),
  /** Nothing follows below in its column. */
  ALONE(Group.PLACE),
  /** Nothing stands beside it. */
  OWN_LINE(Group.PLACE),
  /** The first text of the document. */
  FIRST_TEXT(Group.PLACE),
  /** The first name that heads an address, with contacts below as no other one has. */
  LETTERHEAD(Group.PLACE),
  /** Another name that heads an address stands to the right on its line. */
  LEFT_OF_OTHER(Group.PLACE),
  /** The same to the left. */
  RIGHT_OF_OTHER(Group.PLACE),

  /** Two decimals or a currency. */
  MONEY(Group.FORM),
  /** A whole number in a document that prints decimals. */
  WHOLE(Group.FORM),
  /** A whole number in a document that prints none. */
  WHOLE_MONEY(Group.FORM),
  /** Another amount follows: rates and bases stand before taxes. */
  NOT_LAST(Group.FORM),
  CURRENCY(Group.FORM),
  ZERO(Group.FORM),
  NEGATIVE(Group.FORM),
  /** The largest amount of the document. */
  LARGEST(Group.FORM),
  BOLD(Group.FORM),
  /** Font size against the document's usual one, less 1, from -0.15 to 0.85. */
  SIZE(Group.FORM),
  DIGITS(Group.FORM),
  /** Number of digits, at most six. */
  DIGIT_COUNT(Group.FORM),
  /** Opens with a digit. */
  OPENS_WITH_DIGIT(Group.FORM),
  /** Words past the sixth. */
  MANY_WORDS(Group.FORM),
  COMMA(Group.FORM),
  LOWER_CASE(Group.FORM),
  /** A letter among the digits of a code. */
  LETTERS(Group.FORM),
  /** A code of one or two characters. */
  SHORT(Group.FORM),
  /** A code that reads like a year. */
  YEAR(Group.FORM),
  /** A code that reads like a date. */
  DATE(Group.FORM),
  /** The date of the invoice itself. */
  SAME_DAY(Group.FORM),
  BEFORE_ISSUE(Group.FORM),
  /** At most five months after the invoice's date. */
  AFTER_ISSUE(Group.FORM),
  /** So many days after it as terms of payment have: 14, 30. */
  ROUND_TERM(Group.FORM),
  /** A date on the line of a name. */
  DATED(Group.FORM),
  /** Ends with a legal form. */
  LEGAL_FORM(Group.FORM),
  /** A single word. */
  ONE_WORD(Group.FORM),
  /** Opens with a legal form. */
  LEGAL_FORM_FIRST(Group.FORM),
  /** Words that are no names: articles, prepositions; at most three. */
  FUNCTION_WORDS(Group.FORM),
  /** A document's title, or the label of its number, is part of it. */
  TITLE_WORD(Group.FORM),
  /** A sign of copyright on the line. */
  COPYRIGHT(Group.FORM),
  /** Ends with the full stop of a sentence. */
  SENTENCE(Group.FORM),
  /** Part of it is a label. */
  LABELED(Group.FORM),
  /** Ends like a phrase: with a comma, a colon, a question mark. */
  PHRASE(Group.FORM),
  /** The value of a label that is none of ours. */
  OTHERS_VALUE(Group.FORM),
  /** Addressed as one to whom a letter is sent, itself or on a line of its block. */
  ADDRESSEE(Group.FORM),
  /** Two lines of large print read as one name. */
  JOINED(Group.FORM),
  /** Two lines read as one name, as the second ends with a legal form. */
  JOINED_FORM(Group.FORM),
  /** Cut out of a longer text. */
  IN_TEXT(Group.FORM),
  /** Only the name of a domain, as no text on the page is like it. */
  DOMAIN_ONLY(Group.FORM),

  /** The name is that of a domain of e-mail or web. */
  OWN_DOMAIN(Group.MENTIONS),
  /** The domain is made of the name's initials or of one of its words. */
  DOMAIN_PART(Group.MENTIONS),
  /** Lines that hold the value besides its own, at most three. */
  REPEATED(Group.MENTIONS),
  /** Mentioned at the bottom of a page, not there itself. */
  FOOTER(Group.MENTIONS),
  /** At the bottom of a page, and an address, a tax ID or a contact on its line or below. */
  IMPRINT(Group.MENTIONS),
  /** Share of its words that labels are made of. */
  VOCABULARY(Group.FORM),
  /** A tax or registration number on a line nearby. */
  TAX_ID_NEAR(Group.MENTIONS),
  /** A label of payment on the line or right above. */
  TERMS_NEAR(Group.MENTIONS),
  /** Telephone, e-mail or web on a line nearby. */
  CONTACT_NEAR(Group.MENTIONS),

  /** Stands before an address on one line. */
  SENDER_LINE(Group.MENTIONS),
  /** Stands at the bank account too. */
  PAYEE(Group.MENTIONS),
  /** Stands alone in the lower half of a page too: a signature, a slip. */
  AGAIN_BELOW(Group.MENTIONS),
  /** Another text is only its beginning. */
  FULLER(Group.MENTIONS),
  /** Another text begins with it and goes on. */
  SHORTENED(Group.MENTIONS),

  /** Share of the document's amounts. */
  SHARE(Group.MENTIONS),
  /** Decided by the document's language or country, as its sign is that of several currencies. */
  SHARED_SIGN(Group.FORM),

  /** Subtotal less discount plus shipping plus tax is the total. */
  ADDS_UP(Group.EQUATION),
  /** The total is the subtotal, with nothing between. */
  ADDS_UP_TRIVIALLY(Group.EQUATION),
  /** It adds up as the subtotal is after the discount, or holds the shipping. */
  ADDS_UP_INCLUDED(Group.EQUATION),
  /** It adds up with one more amount that is printed between subtotal and total. */
  ADDS_UP_WITH_CHARGE(Group.EQUATION),
  /** Subtotal and total are there and do not add up. */
  CONTRADICTED(Group.EQUATION),
  /** The line items sum up to the subtotal. */
  LINES_GIVE_SUBTOTAL(Group.EQUATION),
  /** They do so less the discount or plus the shipping. */
  LINES_GIVE_SUBTOTAL_AFTER(Group.EQUATION),
  /** They sum up to the total, and not to the subtotal. */
  LINES_GIVE_TOTAL(Group.EQUATION),
  /** Without a subtotal: lines less discount plus shipping plus tax is the total. */
  LINES_PROVE_TOTAL(Group.EQUATION),
  /** The tax is a printed rate of its base. */
  RATE_PROVES_TAX(Group.EQUATION),
  /** Rates are printed, and the tax is that of none. */
  RATE_DENIES_TAX(Group.EQUATION),
  /** One printed amount is two fields. */
  SAME_PLACE(Group.EQUATION),
  /** More than two. */
  SAME_PLACES(Group.EQUATION),
  TAX_OVER_TOTAL(Group.EQUATION),
  DISCOUNT_OVER_SUBTOTAL(Group.EQUATION),
  /** The subtotal is more than the total, with no discount. */
  SUBTOTAL_OVER_TOTAL(Group.EQUATION),
  /** A total taken for the subtotal, and nothing proves it. */
  UNPROVEN_SUBTOTAL(Group.EQUATION);

  /** What may be left out together, to see what it is good for. */
  public enum Group {
    BIAS,
    LABEL,
    PLACE,
    FORM,
    MENTIONS,
    EQUATION
  }

  private final Group group;
  private final String key = name().toLowerCase(Locale.ROOT);

  Feature(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** Its place in a vector of weights. */
  @SuppressWarnings("EnumOrdinal") // vectors are made anew from names, never stored
  public int index() {
    return ordinal();
  }

  /** Its name in the file of weights. */
  public String key() {
    return key;
  }
}
