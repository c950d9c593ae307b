package com.invoiceparserpro.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceparserpro.local.template.TemplateException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTest {

  private final Router router =
      new Router(
          Templates.of(
              Templates.function("Root", "GET /"),
              Templates.function("List", "GET /invoices"),
              Templates.function("Get", "GET /invoices/{id}"),
              Templates.function("Delete", "DELETE /invoices/{id}"),
              Templates.function("Parse", "POST /invoices/parse"),
              Templates.function("Field", "PATCH /invoices/{id}/fields/{field}"),
              Templates.function("Any", "ANY /any")));

  @Test
  void findsTheFunctionByPathAndMethod() {
    assertThat(function("GET", "/")).isEqualTo("Root");
    assertThat(function("GET", "/invoices")).isEqualTo("List");
    assertThat(function("DELETE", "/invoices/7")).isEqualTo("Delete");
    assertThat(function("PUT", "/any")).isEqualTo("Any");
  }

  @Test
  void ignoresOneTrailingSlash() {
    assertThat(function("GET", "/invoices/")).isEqualTo("List");
    assertThat(function("GET", "/invoices//")).isEqualTo("none");
  }

  @Test
  void prefersAFixedSegmentAndLooksNoFurtherForTheMethod() {
    assertThat(function("POST", "/invoices/parse")).isEqualTo("Parse");
    assertThat(function("GET", "/invoices/parse")).isEqualTo("none");
  }

  @Test
  void decodesParametersOnce() {
    assertThat(router.match("/invoices/a%2Fb%252F+c/fields/line_items.0.amount"))
        .hasValueSatisfying(
            match ->
                assertThat(match.parameters())
                    .isEqualTo(Map.of("id", "a/b%2F+c", "field", "line_items.0.amount")));
  }

  @Test
  void knowsNoOtherPaths() {
    assertThat(function("GET", "/invoices/1/2")).isEqualTo("none");
    assertThat(function("GET", "/Invoices")).isEqualTo("none");
    assertThat(function("GET", "/x")).isEqualTo("none");
  }

  @Test
  void refusesTwoFunctionsOfOneRoute() {
    assertThatThrownBy(
            () ->
                new Router(
                    Templates.of(
                        Templates.function("A", "GET /x"), Templates.function("B", "GET /x"))))
        .isInstanceOf(TemplateException.class)
        .hasMessage("GET /x leads to A and another.");
  }

  private String function(String method, String path) {
    return router.match(path).flatMap(match -> match.function(method)).orElse("none");
  }
}
