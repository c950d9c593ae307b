package com.invoiceparserpro.local.packaging;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.local.template.FunctionDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the zips hold, and that template, zips and events belong together. */
class PackagesIT {

  /** Of the tests, of the build, of the managed runtime, or too heavy for a cold start. */
  private static final List<String> NOWHERE =
      List.of(
          "junit",
          "assertj",
          "testkit",
          "embedded-redis",
          "local-",
          "picocli",
          "snakeyaml",
          "jackson-databind",
          "aws-lambda-java-runtime-interface-client",
          "netty",
          "log4j-core",
          "commons-logging");

  @Test
  void everyFunctionHasItsEventAndNoEventIsAnOrphan() throws IOException {
    assertThat(Project.events())
        .isEqualTo(
            Project.template().functions().stream()
                .map(FunctionDefinition::name)
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyPackageIsUsedAndEveryUsedPackageIsBuilt() throws IOException {
    assertThat(Project.packages())
        .isNotEmpty()
        .isEqualTo(
            Project.template().functions().stream()
                .map(FunctionDefinition::code)
                .collect(toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void holdsClassesAtItsRootAndJarsInLib(Path zip) throws IOException {
    assertThat(entries(zip))
        .anyMatch(name -> name.matches("com/invoiceparserpro/functions/.*\\.class"))
        .anyMatch(name -> name.matches("lib/aws-lambda-java-core-.*\\.jar"))
        .allMatch(name -> name.endsWith(".jar") == name.matches("lib/[^/]+\\.jar"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void leavesOutWhatHasNoPlaceInIt(Path zip) throws IOException {
    for (String name : NOWHERE) {
      assertThat(jars(zip)).noneMatch(jar -> jar.startsWith(name));
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void keepsPdfboxToThePackageThatReadsDocuments(Path zip) throws IOException {
    boolean reads = zip.getFileName().toString().equals("parsing.zip");

    assertThat(jars(zip).stream().anyMatch(jar -> jar.startsWith("pdfbox-"))).isEqualTo(reads);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void keepsPoiToThePackageThatWritesWorkbooks(Path zip) throws IOException {
    boolean writes = zip.getFileName().toString().equals("exports.zip");

    assertThat(jars(zip).stream().anyMatch(jar -> jar.startsWith("poi-"))).isEqualTo(writes);
    // What POI logs must have somewhere to go, or it goes to standard error.
    assertThat(jars(zip).stream().anyMatch(jar -> jar.startsWith("log4j-api-")))
        .isEqualTo(jars(zip).stream().anyMatch(jar -> jar.startsWith("log4j-to-slf4j-")))
        .isEqualTo(writes);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void keepsTheSessionStoreOutOfThePackageThatDelivers(Path zip) throws IOException {
    boolean delivers = zip.getFileName().toString().equals("delivery.zip");

    assertThat(jars(zip).stream().noneMatch(jar -> jar.startsWith("jedis-"))).isEqualTo(delivers);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void staysWithinLambdasLimitForDirectUploads(Path zip) {
    assertThat(zip).satisfies(file -> assertThat(file.toFile().length()).isLessThan(50L << 20));
  }

  static List<Path> packages() throws IOException {
    return List.copyOf(Project.packages());
  }

  private static List<String> jars(Path zip) throws IOException {
    return entries(zip).stream()
        .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
        .map(name -> name.substring("lib/".length()))
        .toList();
  }

  private static List<String> entries(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }
}
