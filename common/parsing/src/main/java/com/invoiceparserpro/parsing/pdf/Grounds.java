package com.invoiceparserpro.parsing.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What text stands on: the boxes painted so far on the white page. */
final class Grounds {

  /** A page that paints more boxes keeps its text: what it stands on is not known then. */
  private static final int MAX_BOXES = 3000;

  private record Ground(Area area, Ink ink) {}

  private final List<Ground> grounds = new ArrayList<>();
  private final Set<Ink> inks = new HashSet<>();
  private Ink asked = Ink.unknown();
  private boolean answer;

  void clear() {
    grounds.clear();
    inks.clear();
    inks.add(Ink.white());
    asked = Ink.unknown();
    answer = false;
  }

  /** Notes a box; {@code ink} is unknown for images, shades and shapes. */
  void paint(Area area, Ink ink) {
    if (grounds.size() < MAX_BOXES) {
      grounds.add(new Ground(area, ink));
      if (inks.add(ink)) {
        asked = Ink.unknown();
      }
    }
  }

  /** Whether text of this color cannot be told from what is under it. */
  boolean hides(Ink text, double x, double y) {
    if (!isPossible(text) || grounds.size() == MAX_BOXES) {
      return false;
    }
    for (int i = grounds.size() - 1; i >= 0; i--) {
      if (grounds.get(i).area.contains(x, y)) {
        return grounds.get(i).ink.looksLike(text);
      }
    }
    return text.looksLike(Ink.white());
  }

  private boolean isPossible(Ink text) {
    if (!text.equals(asked)) {
      asked = text;
      answer = false;
      for (Ink ink : inks) {
        answer |= text.looksLike(ink);
      }
    }
    return answer;
  }
}
