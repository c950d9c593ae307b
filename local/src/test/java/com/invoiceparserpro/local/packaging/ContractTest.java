package com.invoiceparserpro.local.packaging;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.local.template.FunctionDefinition;
import com.invoiceparserpro.model.DocumentType;
import com.invoiceparserpro.model.Field;
import com.invoiceparserpro.model.LineColumn;
import com.invoiceparserpro.model.Source;
import com.invoiceparserpro.model.Status;
import com.invoiceparserpro.testkit.SampleInvoices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** That openapi.yaml says what template.yaml, the events and the domain say. */
class ContractTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private static final Pattern WARNING = Pattern.compile("new Warning\\(\\s*\"(\\w+)\"");

  private final Map<?, ?> contract = contract();

  @Test
  void hasTheRoutesOfTheTemplateEachUnderItsFunctionsName() {
    SortedSet<String> routes = new TreeSet<>();
    for (FunctionDefinition function : Project.template().functions()) {
      function.routes().stream()
          .filter(route -> !route.method().equals("OPTIONS"))
          .forEach(r -> routes.add(r.method() + " " + r.path() + " " + function.name()));
    }

    assertThat(operations()).isNotEmpty().isEqualTo(routes);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theEventOfAFunctionIsForItsRoute(String function) throws IOException {
    String event = Project.event(function);
    String route = text(event, "httpMethod") + " " + text(event, "resource") + " " + function;
    String pattern = text(event, "resource").replaceAll("\\{\\w+}", "[^/]+");

    assertThat(operations()).contains(route);
    assertThat(text(event, "path")).matches(Pattern.compile(pattern));
  }

  @Test
  void namesTheMembersOfAnInvoiceInTheirOrder() {
    List<String> parsed = names(Arrays.stream(Field.values()).map(Field::jsonName));
    parsed.addAll(List.of("tax_breakdown", "line_items"));

    assertThat(members("Invoice"))
        .containsExactlyElementsOf(topLevel(InvoiceJson.bytes(SampleInvoices.bakery())));
    assertThat(members("InvoiceData")).containsExactlyElementsOf(parsed);
    assertThat(members("LineItem"))
        .containsExactlyElementsOf(
            names(Arrays.stream(LineColumn.values()).map(LineColumn::jsonName)));
  }

  @Test
  void namesTheValuesOfTheDomain() {
    assertThat(values("Invoice", "status"))
        .isEqualTo(names(Arrays.stream(Status.values()).map(Status::jsonName)));
    assertThat(values("Invoice", "document_type"))
        .isEqualTo(names(Arrays.stream(DocumentType.values()).map(DocumentType::jsonName)));
    assertThat(values("Evidence", "source"))
        .isEqualTo(names(Arrays.stream(Source.values()).map(Source::jsonName)));
  }

  @Test
  void explainsEveryWarning() throws IOException {
    String table =
        String.valueOf(at(contract, "components", "schemas", "Warning").get("description"));
    SortedSet<String> explained = matches(Pattern.compile("(?m)^\\| `(\\w+)` \\|"), table);

    assertThat(explained).isNotEmpty().isEqualTo(matches(WARNING, Project.sources()));
  }

  static List<String> functions() {
    return Project.template().functions().stream()
        .filter(function -> !function.routes().isEmpty())
        .map(FunctionDefinition::name)
        .toList();
  }

  /** Method, path and the operation's id in the form of a function's name. */
  private SortedSet<String> operations() {
    SortedSet<String> operations = new TreeSet<>();
    for (Map.Entry<?, ?> path : at(contract, "paths").entrySet()) {
      for (Map.Entry<?, ?> method : ((Map<?, ?>) path.getValue()).entrySet()) {
        if (METHODS.contains(method.getKey())) {
          String id = String.valueOf(((Map<?, ?>) method.getValue()).get("operationId"));
          String function = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
          String verb = String.valueOf(method.getKey()).toUpperCase(Locale.ROOT);
          operations.add(verb + " " + path.getKey() + " " + function);
        }
      }
    }
    return operations;
  }

  private List<String> members(String schema) {
    return names(
        at(contract, "components", "schemas", schema, "properties").keySet().stream()
            .map(String::valueOf));
  }

  private List<String> values(String schema, String property) {
    Map<?, ?> definition = at(contract, "components", "schemas", schema, "properties", property);
    return names(((List<?>) definition.get("enum")).stream().map(String::valueOf));
  }

  private static SortedSet<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).collect(toCollection(TreeSet::new));
  }

  private static List<String> names(Stream<String> names) {
    return names.collect(toCollection(ArrayList::new));
  }

  private static Map<?, ?> contract() {
    try (InputStream in = Files.newInputStream(Project.ROOT.resolve("openapi.yaml"))) {
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> at(Map<?, ?> parent, String... path) {
    Map<?, ?> current = parent;
    for (String key : path) {
      current = (Map<?, ?>) current.get(key);
      assertThat(current).describedAs(key).isNotNull();
    }
    return current;
  }

  private static List<String> topLevel(byte[] json) {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }
    return names;
  }

  private static String text(String json, String member) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals(member)) {
          return parser.getString();
        }
        parser.skipChildren();
      }
    }
    return "";
  }
}
