package com.invoiceparserpro.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.invoiceparserpro.config.BrokenSealException;
import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.config.SecretKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueWorkerTest {

  private static final String EVENT =
      """
      {"Records":[
        {"messageId":"a","receiptHandle":"ra","body":"one","attributes":{"SentTimestamp":"1",
         "ApproximateReceiveCount":"3"},"messageAttributes":{"x":{"stringValue":"y"}},
         "eventSource":"aws:sqs"},
        {"messageId":"b","receiptHandle":"rb","body":"bad","attributes":{}},
        {"messageId":"c","receiptHandle":"rc","body":"two"}]}
      """;

  private final List<QueueMessage> handled = new ArrayList<>();

  private final QueueWorker worker =
      new QueueWorker() {
        @Override
        protected void handle(QueueMessage message, @Nullable Context context) {
          if (message.body().equals("bad")) {
            throw new IllegalStateException("the content");
          }
          handled.add(message);
        }
      };

  @Test
  void onlyTheMessageThatFailsComesAgain() {
    assertThat(answer(EVENT)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}");
    assertThat(handled)
        .containsExactly(
            new QueueMessage("a", "ra", "one", 3), new QueueMessage("c", "rc", "two", 1));
  }

  @Test
  void anEventWithoutMessagesIsDone() {
    assertThat(answer("{\"Records\":[]}")).isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void aSealedMessageOpensAsItsKindAlone() {
    MessageSeal seal = seal("a secret for tests of thirty-two bytes!!");
    String sealed = seal.seal("export", "the session");

    assertThat(sealed).doesNotContain("session").matches("[A-Za-z0-9_-]+");
    assertThat(seal.open("export", sealed)).isEqualTo("the session".getBytes(UTF_8));
    assertThatThrownBy(() -> seal.open("upload", sealed)).isInstanceOf(BrokenSealException.class);
    assertThatThrownBy(() -> seal.open("export", sealed.substring(4)))
        .isInstanceOf(BrokenSealException.class);
    assertThatThrownBy(() -> seal.open("export", "not base64 !"))
        .isInstanceOf(BrokenSealException.class);
    assertThatThrownBy(
            () -> seal("another secret of thirty-two bytes or more!!").open("export", sealed))
        .isInstanceOf(BrokenSealException.class);
  }

  private String answer(String event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    worker.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), out, null);
    return out.toString(UTF_8);
  }

  private static MessageSeal seal(String secret) {
    return new MessageSeal(
        SecretKeys.from(new Environment(Map.of("SECRET_KEY", secret))), new SecureRandom());
  }
}
