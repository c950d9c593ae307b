package com.invoiceparserpro.functions.parsing;

import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.SessionBucket;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an upload stands in its bucket.
 *
 * @param session the session's hash
 */
record UploadKey(String session, UUID uploadId) {

  private static final Pattern KEY =
      Pattern.compile("uploads/([A-Za-z0-9_-]{43})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  static UploadKey of(SessionId session, UUID uploadId) {
    return new UploadKey(session.hash(), uploadId);
  }

  /** Empty for an object that is no upload. */
  static Optional<UploadKey> parse(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches()
        ? Optional.of(new UploadKey(matcher.group(1), UUID.fromString(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return SessionBucket.UPLOADS.prefix(session) + uploadId;
  }
}
