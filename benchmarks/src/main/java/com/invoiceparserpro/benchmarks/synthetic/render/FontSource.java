package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Where a document's fonts may come from. */
sealed interface FontSource {

  Path FOLDER = Path.of("/usr/share/fonts/truetype");

  Fonts load(PDDocument document) throws IOException;

  /** Fonts of the fourteen that every reader has. */
  record Standard(FontName plain, FontName strong) implements FontSource {

    @Override
    public Fonts load(PDDocument document) {
      return new Fonts(new PDType1Font(plain), new PDType1Font(strong));
    }
  }

  /** Fonts of the machine, embedded in part. */
  record Embedded(Path plain, Path strong) implements FontSource {

    @Override
    public Fonts load(PDDocument document) throws IOException {
      return new Fonts(
          PDType0Font.load(document, plain.toFile()), PDType0Font.load(document, strong.toFile()));
    }
  }

  /** A font out of a collection. */
  record Collected(Path file, String name) implements FontSource {

    @Override
    public Fonts load(PDDocument document) throws IOException {
      try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
        PDFont font = PDType0Font.load(document, collection.getFontByName(name), true);
        return new Fonts(font, font);
      }
    }
  }

  /** What to try, in this order, until a font has all letters. */
  static List<FontSource> of(Paper paper, boolean standard) {
    List<FontSource> sources = new ArrayList<>();
    FontSource base =
        switch (paper.font()) {
          case "serif" -> new Standard(FontName.TIMES_ROMAN, FontName.TIMES_BOLD);
          case "mono" -> new Standard(FontName.COURIER, FontName.COURIER_BOLD);
          default -> new Standard(FontName.HELVETICA, FontName.HELVETICA_BOLD);
        };
    if (standard) {
      sources.add(base);
    }
    switch (paper.font()) {
      case "serif" -> embedded(sources, "liberation2/LiberationSerif");
      case "mono" -> embedded(sources, "liberation2/LiberationMono");
      case "lato" -> embedded(sources, "lato/Lato");
      case "roboto" -> embedded(sources, "roboto/unhinted/RobotoTTF/Roboto");
      case "open" -> embedded(sources, "open-sans/OpenSans");
      case "dejavu" -> embedded(sources, "dejavu/DejaVuSans");
      default -> embedded(sources, "liberation2/LiberationSans");
    }
    embedded(sources, "dejavu/DejaVuSans");
    embedded(sources, "tlwg/Garuda");
    embedded(sources, "tlwg/Loma");
    embedded(sources, "fonts-japanese-gothic");
    Path collection = FOLDER.resolve("wqy/wqy-zenhei.ttc");
    if (Files.exists(collection)) {
      sources.add(new Collected(collection, "WenQuanYiZenHei"));
    }
    sources.add(base);
    return sources;
  }

  private static void embedded(List<FontSource> sources, String name) {
    for (String ending : List.of("-Regular.ttf", ".ttf")) {
      Path plain = FOLDER.resolve(name + ending);
      Path strong = FOLDER.resolve(name + "-Bold.ttf");
      if (Files.exists(plain)) {
        sources.add(new Embedded(plain, Files.exists(strong) ? strong : plain));
        return;
      }
    }
  }
}
