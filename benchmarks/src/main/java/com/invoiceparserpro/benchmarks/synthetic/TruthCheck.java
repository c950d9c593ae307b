package com.invoiceparserpro.benchmarks.synthetic;

import com.invoiceparserpro.benchmarks.synthetic.design.Truth;
import com.invoiceparserpro.benchmarks.synthetic.render.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for what the truth states in the finished PDF, with another reader than ours. */
final class TruthCheck {

  private TruthCheck() {}

  /** What is not there; nothing where all is. */
  static List<String> missing(Truth truth, Path pdf) throws IOException {
    String text = squeezed(text(pdf, "-layout") + text(pdf, "-raw"));
    return truth.printed().stream().filter(print -> !found(print, text)).toList();
  }

  /** Wrapped text may have other text between its lines, so that each of its words counts. */
  private static boolean found(String print, String text) {
    if (text.contains(squeezed(print))) {
      return true;
    }
    for (String word : print.split("[\\s\\u00A0]+", -1)) {
      if (!text.contains(squeezed(word))) {
        return false;
      }
    }
    return print.contains(" ");
  }

  private static String text(Path pdf, String order) throws IOException {
    if (!Program.exists("pdftotext")) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
    Process process =
        new ProcessBuilder("pdftotext", "-q", order, pdf.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
        .replace('\u2212', '-');
  }
}
