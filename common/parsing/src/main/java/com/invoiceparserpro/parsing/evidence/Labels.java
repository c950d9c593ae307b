package com.invoiceparserpro.parsing.evidence;

import com.invoiceparserpro.parsing.layout.Line;
import com.invoiceparserpro.parsing.layout.Span;
import com.invoiceparserpro.parsing.layout.Token;
import com.invoiceparserpro.text.Language;
import com.invoiceparserpro.text.WordSieve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of all languages in one trie of tokens; the longest phrase wins. */
public final class Labels {

  private static final class Loaded {
    static final Labels ALL = new Labels(Language.all());
  }

  /** Shorter words are part of names too. */
  private static final int SHORTEST_WORD = 4;

  private final TokenTrie phrases = new TokenTrie();
  private final WordSieve opening;

  /** What the phrase that ends at a node means, by the node's number; null where none ends. */
  private final List<@Nullable List<Label>> meanings = new ArrayList<>();

  /** What labels are made of, those of parties and addresses left out: "company" is in names. */
  private final Set<String> words = new HashSet<>();

  private final WordSieve sieve;

  private Labels(List<Language> languages) {
    for (Language language : languages) {
      for (LabelKind kind : LabelKind.values()) {
        for (String line : language.lines(kind.section())) {
          add(line, kind, language.code());
        }
      }
      // After all that the files say themselves: a phrase may stand in both sections.
      for (LabelKind kind : LabelKind.values()) {
        for (String line :
            kind.wider().isPresent() ? language.lines(kind.section()) : List.<String>of()) {
          add(line, kind.wider().orElseThrow(), language.code());
        }
      }
    }
    opening = new WordSieve(phrases.first());
    sieve = new WordSieve(words);
  }

  public static Labels all() {
    return Loaded.ALL;
  }

  /** The share of {@code tokens} that labels are made of, those of parties left out; 0 to 1. */
  public double share(List<Token> tokens) {
    int known = 0;
    for (Token token : tokens) {
      known += sieve.mayHave(token.plain()) && words.contains(token.plain()) ? 1 : 0;
    }
    return tokens.isEmpty() ? 0 : known / (double) tokens.size();
  }

  private void add(String line, LabelKind kind, String language) {
    Label label = new Label(kind, !line.startsWith("~"), language);
    Set<Integer> ends = Set.of(TokenTrie.ROOT);
    int at = 0;
    // Alternatives are followed side by side: to write them out first would take far longer.
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      ends = after(ends, kind, List.of(line.substring(at, open)));
      ends = after(ends, kind, List.of(line.substring(open + 1, close).split("\\|", -1)));
      at = close + 1;
    }
    List<Token> rest = Token.split(line.substring(at));
    addWords(rest, kind);
    for (int start : ends) {
      int end = phrases.extend(start, rest);
      if (end != TokenTrie.ROOT) {
        means(end, label);
      }
    }
  }

  private void means(int node, Label label) {
    while (meanings.size() <= node) {
      meanings.add(null);
    }
    List<Label> known = meanings.get(node);
    if (known == null) {
      known = new ArrayList<>(1);
      meanings.set(node, known);
    }
    for (Label other : known) {
      if (other.kind() == label.kind() && other.language().equals(label.language())) {
        return;
      }
    }
    known.add(label);
  }

  /** The nodes reached from each of {@code starts} by each of {@code choices}. */
  private Set<Integer> after(Set<Integer> starts, LabelKind kind, List<String> choices) {
    Set<Integer> ends = new LinkedHashSet<>();
    for (String choice : choices) {
      List<Token> tokens = Token.split(choice);
      addWords(tokens, kind);
      for (int start : starts) {
        ends.add(phrases.extend(start, tokens));
      }
    }
    return ends;
  }

  private void addWords(List<Token> tokens, LabelKind kind) {
    if (!kind.isParty() && kind != LabelKind.ADDRESS) {
      for (Token token : tokens) {
        if (token.plain().length() >= SHORTEST_WORD) {
          words.add(token.plain());
        }
      }
    }
  }

  /** The labels on {@code line}, left to right, none overlapping. */
  public List<LabelMatch> find(Line line) {
    List<LabelMatch> found = new ArrayList<>();
    List<Token> tokens = line.tokens();
    int i = 0;
    while (i < tokens.size()) {
      if (!opening.mayHave(tokens.get(i).plain())) {
        i++;
        continue;
      }
      int end = i;
      List<Label> best = null;
      LabelMatch shorter = null;
      int node = TokenTrie.ROOT;
      for (int j = i; j < tokens.size(); j++) {
        node = phrases.after(node, tokens.get(j).plain());
        if (node == TokenTrie.NONE || crossesSegments(line, tokens, i, j)) {
          break;
        }
        List<Label> meant = node < meanings.size() ? meanings.get(node) : null;
        if (meant != null && isWhole(line.text(), tokens.get(i), tokens.get(j))) {
          shorter = best == null ? null : match(line, tokens, i, end, best, shorter);
          best = meant;
          end = j + 1;
        }
      }
      if (best == null || opensName(best, tokens, i, end)) {
        i++;
      } else {
        found.add(match(line, tokens, i, end, best, shorter));
        i = end;
      }
    }
    return found;
  }

  /**
   * Whether {@code tokens} are a label of a value, and all of it; those of parties are not meant.
   *
   * @param columns whether headings of columns are meant too
   */
  boolean isOfValue(List<String> tokens, boolean columns) {
    int node = TokenTrie.ROOT;
    for (String token : tokens) {
      node = phrases.after(node, token);
      if (node == TokenTrie.NONE) {
        return false;
      }
    }
    List<Label> meant = node < meanings.size() ? meanings.get(node) : null;
    boolean value = false;
    for (Label label : meant == null ? List.<Label>of() : meant) {
      if (!columns && label.kind().isColumn()) {
        return false;
      }
      value |= label.strong() && (label.kind().isOfValue() || label.kind().isColumn());
    }
    return value;
  }

  /** "Công ty" opens a company's name; without its accents "cộng" is a sum. */
  private static boolean opensName(List<Label> label, List<Token> tokens, int from, int to) {
    return label.stream().anyMatch(meaning -> meaning.kind().isSummary())
        && LegalForms.longest(tokens, from) > to;
  }

  private static LabelMatch match(
      Line line,
      List<Token> tokens,
      int from,
      int to,
      List<Label> meanings,
      @Nullable LabelMatch shorter) {
    Span span = new Span(line, tokens.get(from).start(), tokens.get(to - 1).end());
    return new LabelMatch(span, meanings, to - from, shorter);
  }

  /** Whether the phrase is no part of a code such as INV-100 or MW305. */
  private static boolean isWhole(String text, Token first, Token last) {
    boolean opens = first.start() == 0 || !Character.isDigit(text.charAt(first.start() - 1));
    if (!opens || last.end() >= text.length()) {
      return opens;
    }
    char next = text.charAt(last.end());
    char afterNext = last.end() + 1 < text.length() ? text.charAt(last.end() + 1) : ' ';
    boolean sign = last.plain().length() == 1 && !Character.isLetterOrDigit(last.plain().charAt(0));
    return sign
        || Character.isIdeographic(next)
        || (!Character.isDigit(next)
            && next != '_'
            && !("-./,".indexOf(next) >= 0 && Character.isDigit(afterNext)));
  }

  /** A phrase does not reach over a gap as wide as between columns. */
  private static boolean crossesSegments(Line line, List<Token> tokens, int first, int last) {
    int gap = line.text().indexOf('\t', tokens.get(first).start());
    return gap >= 0 && gap < tokens.get(last).start();
  }
}
