package com.invoiceparserpro.benchmarks.synthetic.render;

import com.invoiceparserpro.benchmarks.synthetic.page.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Converts HTML with LibreOffice Writer. */
public final class LibreOfficeEngine implements Engine {

  private static final int BATCH = 40;

  @Override
  public String name() {
    return "libreoffice";
  }

  @Override
  public boolean available() {
    return Program.exists("soffice");
  }

  @Override
  public void render(Map<String, Paper> papers, Path directory, long seed) throws IOException {
    Path work = Files.createTempDirectory("synthetic");
    List<String> pages = new ArrayList<>();
    for (Map.Entry<String, Paper> entry : papers.entrySet()) {
      Path html = work.resolve(entry.getKey() + ".html");
      Files.writeString(
          html, new HtmlWriter(entry.getValue(), HtmlWriter.Boxes.TABLES, false).write());
      pages.add(html.toString());
    }
    for (int from = 0; from < pages.size(); from += BATCH) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + work.resolve("profile").toUri(),
                  "--headless",
                  "--infilter=HTML (StarWriter)",
                  "--convert-to",
                  "pdf:writer_pdf_Export",
                  "--outdir",
                  directory.toAbsolutePath().toString()));
      command.addAll(pages.subList(from, Math.min(pages.size(), from + BATCH)));
      Program.run(command, 300);
    }
  }
}
