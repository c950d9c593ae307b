package com.invoiceparserpro.parsing.pdf;

import com.invoiceparserpro.parsing.DocumentException;
import com.invoiceparserpro.parsing.DocumentException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content and notes each character with its place. One reader per document. */
final class GlyphReader extends PDFStreamEngine {

  /** More than any invoice prints; against content that paints without end. */
  private static final int MAX_GLYPHS = 2_000_000;

  /**
   * Text within this of a quarter turn counts as standing so; the rest is a watermark or a stamp.
   */
  private static final double MAX_SLANT = 0.1;

  private final Deadline deadline;
  private final DecompressionBudget budget;
  private final FontPrograms fontPrograms;
  private final Map<PDFont, Boolean> bold = new WeakHashMap<>();
  private int total;
  private List<Glyph> glyphs = new ArrayList<>();
  private double left;
  private double top;

  GlyphReader(Deadline deadline, DecompressionBudget budget) {
    this.deadline = deadline;
    this.budget = budget;
    this.fontPrograms = new FontPrograms(budget);
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** The glyphs of {@code page}; {@code number} counts from 1. */
  GlyphPage read(PDPage page, int number) throws IOException {
    deadline.checkNow();
    PDRectangle box = page.getCropBox();
    left = box.getLowerLeftX();
    top = box.getUpperRightY();
    glyphs = new ArrayList<>();
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      budget.charge(streams.next().getCOSObject());
    }
    PDResources resources = page.getResources();
    if (resources != null) {
      fontPrograms.drop(resources.getCOSObject());
      processPage(new TextPage(page));
    }
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    return new GlyphPage(number, box.getWidth(), box.getHeight(), turns, glyphs);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.charge(form.getCOSObject());
    super.showForm(new TextForm(form));
  }

  /** Transparency changes no text. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    showForm(group);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    deadline.check();
    String text = unicode(font, code);
    if (text == null) {
      return;
    }
    if (++total > MAX_GLYPHS) {
      throw new DocumentException(
          Reason.TOO_COMPLEX,
          "The document paints more than %d characters. Send the invoice's pages alone."
              .formatted(MAX_GLYPHS));
    }
    double a = rendering.getValue(0, 0);
    double b = rendering.getValue(0, 1);
    double size = Math.hypot(rendering.getValue(1, 0), rendering.getValue(1, 1));
    double stretch = Math.hypot(a, b);
    int turns = quarterTurns(a, b, stretch);
    if (turns < 0 || size < 0.5) {
      return;
    }
    PDTextState state = getGraphicsState().getTextState();
    double width = displacement.getX() * stretch;
    double fontSize = state.getFontSize();
    double spacing = fontSize == 0 ? 0 : state.getCharacterSpacing() / fontSize * stretch;
    RenderingMode mode = state.getRenderingMode();
    boolean visible = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    glyphs.add(
        new Glyph(
            text,
            rendering.getTranslateX() - left,
            top - rendering.getTranslateY(),
            width + Math.max(0, spacing),
            width,
            size,
            turns,
            isBold(font),
            visible));
  }

  private static int quarterTurns(double a, double b, double stretch) {
    if (stretch == 0) {
      return -1;
    }
    if (Math.abs(b) <= MAX_SLANT * stretch) {
      return a > 0 ? 0 : 2;
    }
    if (Math.abs(a) <= MAX_SLANT * stretch) {
      return b > 0 ? 3 : 1;
    }
    return -1;
  }

  private @Nullable String unicode(PDFont font, int code) {
    ToUnicode map = fontPrograms.map(font.getCOSObject());
    String text = map == null ? null : stated(map, font, code);
    if (text == null) {
      text = font.toUnicode(code);
    }
    if (text == null && font instanceof PDSimpleFont) {
      // As readers do: a simple font without a map mostly means its codes.
      text = code < 32 ? null : String.valueOf((char) code);
    }
    return text == null || text.isEmpty() ? null : text;
  }

  /** Maps of simple fonts are often written with two bytes, those of others with one. */
  private static @Nullable String stated(ToUnicode map, PDFont font, int code) {
    int likely = font instanceof PDSimpleFont && code < 256 ? 1 : 2;
    String text = map.get(code, likely);
    return text != null ? text : map.get(code, 3 - likely);
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(
        font,
        f -> {
          String name = f.getName();
          String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
          return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
        });
  }
}
