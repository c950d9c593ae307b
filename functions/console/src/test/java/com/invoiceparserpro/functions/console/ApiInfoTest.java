package com.invoiceparserpro.functions.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceparserpro.testkit.ProxyAnswer;
import com.invoiceparserpro.testkit.ProxyCall;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiInfoTest {

  @Test
  void saysWhatIsOnAndWhereToBegin() {
    ProxyAnswer answer =
        ProxyCall.of("GET", "/").header("Accept", "text/html").to(new ApiInfo(Map.of()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"name\":\"Invoice Parser Pro\"")
        .contains("\"parse\":true")
        .contains("\"webhooks\":true", "\"uploads\":true", "\"tracking\":false")
        .contains("/api/v2/invoices/parse");
  }

  @Test
  void withoutStorageNothingIsOnThatNeedsIt() {
    ProxyAnswer answer = ProxyCall.of("GET", "/").to(new ApiInfo(Map.of("ENABLE_S3", "false")));
    assertThat(answer.body())
        .contains("\"webhooks\":false", "\"uploads\":false", "\"exports\":true");
  }
}
