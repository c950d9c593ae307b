package com.invoiceparserpro.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a receiver answered. Its body is read, so that it ends the connection in peace, and thrown
 * away.
 *
 * @param retryAfter for how long it wants to be left alone; nothing if it does not say, or says it
 *     with another status than 429 and 503
 */
public record WebhookReply(int status, Duration retryAfter) {

  private static final int MAX_BYTES = 16 << 10;
  private static final int MAX_INTERIM = 10;
  private static final int PATIENCE_FOR_BODY_MILLIS = 1_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  static WebhookReply read(Socket socket, Clock clock) throws IOException {
    InputStream in = socket.getInputStream();
    int left = MAX_BYTES;
    for (int answer = 0; answer <= MAX_INTERIM; answer++) {
      String head = head(in, left);
      left -= head.length();
      Matcher status = STATUS.matcher(head.lines().findFirst().orElse(""));
      if (!status.matches()) {
        throw new NotHttpException();
      }
      int code = Integer.parseInt(status.group(1));
      if (code >= 200) {
        skipBody(socket, in, left);
        boolean asks = code == 429 || code == 503;
        return new WebhookReply(code, asks ? retryAfter(head, clock) : Duration.ZERO);
      }
    }
    throw new NotHttpException();
  }

  private static String head(InputStream in, int max) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int lineBreaks = 0;
    while (lineBreaks < 2) {
      int next = in.read();
      if (next < 0 || head.size() >= max) {
        throw head.size() == 0 ? new IOException("no answer") : new NotHttpException();
      }
      head.write(next);
      if (next == '\n') {
        lineBreaks++;
      } else if (next != '\r') {
        lineBreaks = 0;
      }
      if (head.size() == 5 && !head.toString(ISO_8859_1).equals("HTTP/")) {
        throw new NotHttpException();
      }
    }
    return head.toString(ISO_8859_1);
  }

  private static void skipBody(Socket socket, InputStream in, int max) {
    try {
      socket.setSoTimeout(PATIENCE_FOR_BODY_MILLIS);
      int left = max;
      byte[] buffer = new byte[4096];
      long end = System.nanoTime() + PATIENCE_FOR_BODY_MILLIS * 1_000_000L;
      while (left > 0 && System.nanoTime() < end) {
        int read = in.read(buffer, 0, Math.min(buffer.length, left));
        if (read < 0) {
          return;
        }
        left -= read;
      }
    } catch (IOException e) {
      // The status is what counts, and is known.
    }
  }

  private static Duration retryAfter(String head, Clock clock) {
    String value =
        head.lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("retry-after:"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("");
    if (SECONDS.matcher(value).matches()) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Duration until =
          Duration.between(
              clock.instant(),
              ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** What came is no answer of HTTP/1. */
  static final class NotHttpException extends IOException {

    private static final long serialVersionUID = 1;
  }
}
