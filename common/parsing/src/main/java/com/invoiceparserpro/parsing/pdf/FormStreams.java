package com.invoiceparserpro.parsing.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** What form XObjects state beside their content (ISO 32000-1, 8.10). */
final class FormStreams {

  private FormStreams() {}

  static Affine matrix(COSDictionary form) {
    double[] m = numbers(form, COSName.MATRIX, 6);
    return m == null ? Affine.IDENTITY : new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  /** The box that the form is clipped to; null if it states none. */
  static @Nullable Area box(COSDictionary form) {
    double[] b = numbers(form, COSName.BBOX, 4);
    return b == null
        ? null
        : new Area(
            Math.min(b[0], b[2]), Math.min(b[1], b[3]), Math.max(b[0], b[2]), Math.max(b[1], b[3]));
  }

  static double @Nullable [] numbers(COSDictionary dictionary, COSName key, int count) {
    COSArray array = dictionary.getCOSArray(key);
    if (array == null || array.size() < count) {
      return null;
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      COSBase item = array.getObject(i);
      numbers[i] = item instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }
}
