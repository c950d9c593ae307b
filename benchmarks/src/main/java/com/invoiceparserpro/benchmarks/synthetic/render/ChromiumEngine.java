package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.content.Draw;
import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Prints HTML with Chromium. */
public final class ChromiumEngine implements Engine {

  @Override
  public String name() {
    return "chromium";
  }

  @Override
  public boolean available() {
    return Program.exists("chromium");
  }

  @Override
  public void render(Map<String, Paper> papers, Path directory, long seed) throws IOException {
    Path work = Files.createTempDirectory("synthetic");
    for (Map.Entry<String, Paper> entry : papers.entrySet()) {
      Draw draw = new Draw(seed ^ entry.getKey().hashCode());
      Path html = work.resolve(entry.getKey() + ".html");
      HtmlWriter.Boxes boxes = draw.any(HtmlWriter.Boxes.class);
      Files.writeString(html, new HtmlWriter(entry.getValue(), boxes, draw.chance(0.6)).write());
      Program.run(
          List.of(
              "chromium",
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--no-pdf-header-footer",
              "--user-data-dir=" + work.resolve("profile"),
              "--print-to-pdf=" + directory.resolve(entry.getKey() + ".pdf").toAbsolutePath(),
              html.toUri().toString()),
          60);
      Files.delete(html);
    }
  }
}
