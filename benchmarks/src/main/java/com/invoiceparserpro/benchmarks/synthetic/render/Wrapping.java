package com.invoiceparserpro.benchmarks.synthetic.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrapping {

  private Wrapping() {}

  /** The lines of a text in that width; a word that is too long stays whole. */
  static List<String> lines(String text, float width, Fonts fonts, Setting setting) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && setting.width(longer, fonts) > width + 0.01f) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Many fonts have no glyph for the no-break space. */
  static String printable(String text) {
    return text.replace('\u00A0', ' ');
  }

  /** Size, weight and spacing of a text. */
  record Setting(float size, boolean bold, float spacing) {

    float width(String text, Fonts fonts) {
      return fonts.width(printable(text), size, bold, spacing);
    }
  }
}
