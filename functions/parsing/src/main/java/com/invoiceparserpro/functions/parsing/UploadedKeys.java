package com.invoiceparserpro.functions.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.invoiceparserpro.json.InvoiceFormatException;
import com.invoiceparserpro.json.InvoiceJson;
import com.invoiceparserpro.json.Members;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The uploads that a notification of S3 tells of (Amazon S3 User Guide, "Event message structure").
 * S3 tests a queue with a message that tells of none.
 */
final class UploadedKeys {

  private UploadedKeys() {}

  static List<UploadKey> read(String notification) {
    List<UploadKey> keys = new ArrayList<>();
    try {
      InvoiceJson.read(
          notification.getBytes(UTF_8),
          json ->
              json.object(
                  name -> {
                    if (name.equals("Records")) {
                      json.objects(() -> record(json, keys));
                    } else {
                      json.skip();
                    }
                  }));
    } catch (InvoiceFormatException e) {
      // Nothing that S3 sends; there is nothing to do for it, now or later.
      return List.of();
    }
    return keys;
  }

  private static boolean record(Members json, List<UploadKey> keys) {
    json.members(
        name -> {
          if (name.equals("s3")) {
            json.object(part -> object(json, part, keys));
          } else {
            json.skip();
          }
        });
    return true;
  }

  private static void object(Members json, String part, List<UploadKey> keys) {
    if (!part.equals("object")) {
      json.skip();
      return;
    }
    json.object(
        name -> {
          if (name.equals("key")) {
            UploadKey.parse(URLDecoder.decode(json.string(), UTF_8)).ifPresent(keys::add);
          } else {
            json.skip();
          }
        });
  }
}
