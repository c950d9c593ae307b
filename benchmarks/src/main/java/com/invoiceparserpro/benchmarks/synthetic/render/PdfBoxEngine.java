package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws with PDFBox, in the habits of many programs. Documents no font has the letters of are left
 * out.
 */
public final class PdfBoxEngine implements Engine {

  @Override
  public String name() {
    return "pdfbox";
  }

  @Override
  public boolean available() {
    return true;
  }

  /** It does not join letters, nor turn them. */
  @Override
  public boolean sets(String language) {
    return !language.equals("ar");
  }

  @Override
  public void render(Map<String, Paper> papers, Path directory, long seed) throws IOException {
    for (Map.Entry<String, Paper> entry : papers.entrySet()) {
      Draw draw = new Draw(seed ^ entry.getKey().hashCode());
      draw(entry.getValue(), directory.resolve(entry.getKey() + ".pdf"), draw);
    }
  }

  private static void draw(Paper paper, Path file, Draw draw) throws IOException {
    Habit habit = Habit.draw(draw);
    for (FontSource source : FontSource.of(paper, habit.standard())) {
      if (drawn(paper, source, habit, draw, file)) {
        return;
      }
    }
  }

  /** Whether the font had all letters. */
  private static boolean drawn(Paper paper, FontSource source, Habit habit, Draw draw, Path file)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      Fonts fonts = source.load(document);
      Setter setter = new Setter(paper, fonts);
      setter.set();
      Pen pen = new Pen(document, paper, fonts, habit, draw);
      for (int page = 0; page < setter.pages(); page++) {
        pen.page(page, setter.pieces(), setter.shapes());
      }
      document.save(file.toFile());
      return true;
    } catch (UnencodableException e) {
      return false;
    }
  }
}
