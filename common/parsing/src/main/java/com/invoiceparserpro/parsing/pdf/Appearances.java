package com.invoiceparserpro.parsing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What form fields and typed comments look like on a page (ISO 32000-1, 12.5.5). */
final class Appearances {

  private static final int MAX_ANNOTATIONS = 5000;
  private static final int HIDDEN = 2;
  private static final int NO_VIEW = 32;
  private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
  private static final COSName STAMP = COSName.getPDFName("Stamp");

  /**
   * An appearance and where it goes.
   *
   * @param placed from the form's space, after its own matrix, to the page's
   */
  record Appearance(COSStream form, Affine placed) {}

  private Appearances() {}

  static List<Appearance> of(COSDictionary page, Layers layers) {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    List<Appearance> found = new ArrayList<>();
    for (int i = 0; annotations != null && i < annotations.size() && i < MAX_ANNOTATIONS; i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && isText(annotation)
          && !layers.hides(annotation.getCOSDictionary(COSName.OC))) {
        Appearance appearance = of(annotation);
        if (appearance != null) {
          found.add(appearance);
        }
      }
    }
    return found;
  }

  private static boolean isText(COSDictionary annotation) {
    COSName type = annotation.getCOSName(COSName.SUBTYPE);
    boolean seen = (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0;
    return seen && (COSName.WIDGET.equals(type) || FREE_TEXT.equals(type) || STAMP.equals(type));
  }

  private static @Nullable Appearance of(COSDictionary annotation) {
    COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
    COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
    if (!(normal instanceof COSStream) && normal instanceof COSDictionary states) {
      COSName state = annotation.getCOSName(COSName.AS);
      normal = state == null ? null : states.getDictionaryObject(state);
    }
    double[] rectangle = FormStreams.numbers(annotation, COSName.RECT, 4);
    if (!(normal instanceof COSStream form) || rectangle == null) {
      return null;
    }
    Area box = FormStreams.box(form);
    if (box == null) {
      return null;
    }
    Area drawn = FormStreams.matrix(form).around(box.x0(), box.y0(), box.x1(), box.y1());
    if (drawn.width() <= 0 || drawn.height() <= 0) {
      return null;
    }
    double left = Math.min(rectangle[0], rectangle[2]);
    double bottom = Math.min(rectangle[1], rectangle[3]);
    double scaleX = Math.abs(rectangle[2] - rectangle[0]) / drawn.width();
    double scaleY = Math.abs(rectangle[3] - rectangle[1]) / drawn.height();
    return new Appearance(
        form,
        new Affine(scaleX, 0, 0, scaleY, left - scaleX * drawn.x0(), bottom - scaleY * drawn.y0()));
  }
}
