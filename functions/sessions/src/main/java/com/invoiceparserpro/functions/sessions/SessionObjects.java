package com.invoiceparserpro.functions.sessions;

import com.invoiceparserpro.config.Environment;
import com.invoiceparserpro.session.SessionId;
import com.invoiceparserpro.storage.ObjectStore;
import com.invoiceparserpro.storage.SessionBucket;
import java.util.EnumMap;
import java.util.Map;

/** What buckets hold of sessions. */
final class SessionObjects {

  private final Map<SessionBucket, ObjectStore> buckets;

  private SessionObjects(Map<SessionBucket, ObjectStore> buckets) {
    this.buckets = buckets;
  }

  /** Those of the buckets that the environment names. */
  static SessionObjects from(Environment environment) {
    Map<SessionBucket, ObjectStore> buckets = new EnumMap<>(SessionBucket.class);
    for (SessionBucket bucket : SessionBucket.values()) {
      ObjectStore.ifEnabled(environment, bucket.variable())
          .ifPresent(store -> buckets.put(bucket, store));
    }
    return new SessionObjects(buckets);
  }

  /**
   * Deletes every object of the session.
   *
   * @throws com.invoiceparserpro.storage.StorageUnavailableException if S3 does not answer
   */
  void delete(SessionId session) {
    buckets.forEach((bucket, store) -> store.deleteAll(bucket.prefix(session.hash())));
  }
}
