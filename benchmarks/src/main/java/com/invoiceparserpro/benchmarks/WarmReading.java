package com.invoiceparserpro.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times tasks over the same documents in turns, so that a slow moment hits all of them. */
final class WarmReading {

  /** A round shorter than this measures the machine's other work. */
  private static final int LEAST_PER_ROUND = 100;

  private final List<Document> documents;
  private final int rounds;

  WarmReading(List<Document> given, int rounds) {
    this.documents = new ArrayList<>(given);
    while (documents.size() < LEAST_PER_ROUND) {
      documents.addAll(given);
    }
    this.rounds = rounds;
  }

  /** Runs the tasks until they are as fast as they get; how many documents each has read then. */
  int warmUp(Iterable<Task> tasks, WarmUp warmUp) throws IOException, InterruptedException {
    return warmUp.run(
        documents.size(),
        () -> {
          for (Task task : tasks) {
            time(task);
          }
        });
  }

  /** Milliseconds per document of each task, one number per round. */
  Map<String, List<Double>> measure(Map<String, Task> tasks)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    tasks.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    List<Map.Entry<String, Task>> order = new ArrayList<>(tasks.entrySet());
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Task> task : order) {
        times.computeIfAbsent(task.getKey(), name -> new ArrayList<>()).add(time(task.getValue()));
      }
      // Who goes first finds the caches of who went last.
      order.add(order.remove(0));
    }
    return times;
  }

  private double time(Task task) throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (Document document : documents) {
      task.run(document);
    }
    return (System.nanoTime() - start) / 1e6 / documents.size();
  }

  /** The median over the rounds of one task's time to another's. */
  static double ratio(List<Double> times, List<Double> yardstick) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      ratios.add(times.get(i) / yardstick.get(i));
    }
    return Medians.of(ratios);
  }
}
