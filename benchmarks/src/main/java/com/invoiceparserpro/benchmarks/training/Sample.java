package com.invoiceparserpro.benchmarks.training;

import com.invoiceparserpro.model.LineItem;
import com.invoiceparserpro.parsing.ParsingLimits;
import com.invoiceparserpro.parsing.choice.Question;
import com.invoiceparserpro.parsing.choice.Weights;
import com.invoiceparserpro.parsing.evidence.Evidence;
import com.invoiceparserpro.parsing.field.Choices;
import com.invoiceparserpro.parsing.layout.Page;
import com.invoiceparserpro.parsing.pdf.Deadline;
import com.invoiceparserpro.parsing.pdf.PdfFile;
import com.invoiceparserpro.parsing.table.LineItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document with what it states.
 *
 * @param synthetic whether it was made up
 * @param items the lines as read
 */
record Sample(String layout, boolean synthetic, List<Example> examples, List<LineItem> items) {

  private static final String SYNTHETIC = "synthetic";

  /** Reads a PDF and the JSON beside it; empty if it is not a document with lines and fields. */
  static Optional<Sample> read(Path pdf, Weights weights) throws IOException {
    String name = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
    Path json = pdf.resolveSibling(name + ".json");
    if (!Files.exists(json)) {
      return Optional.empty();
    }
    Truth truth = Truth.read(json, name);
    Deadline deadline = new Deadline(Clock.systemUTC(), ParsingLimits.DEFAULT.maxTime());
    Evidence evidence;
    try (PdfFile file = PdfFile.open(Files.readAllBytes(pdf), ParsingLimits.DEFAULT, deadline)) {
      evidence = Evidence.of(file.pages().stream().map(Page::of).toList(), deadline);
    }
    LineItems items = LineItems.of(evidence.lines());
    Choices choices = Choices.of(evidence, items);
    List<Example> examples = new ArrayList<>();
    for (Question<?> question : choices.questions()) {
      if (truth.knows(question.field())) {
        examples.add(QuestionExample.of(question, truth));
      }
    }
    examples.add(new AmountExample(choices.amounts().table(weights), truth));
    return Optional.of(
        new Sample(truth.layout(), truth.layout().startsWith(SYNTHETIC), examples, items.items()));
  }
}
