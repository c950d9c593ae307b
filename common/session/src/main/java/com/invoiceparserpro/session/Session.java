package com.invoiceparserpro.session;

import java.time.Instant;

/** A live session: when it began, and when it ends if nobody uses it until then. */
public record Session(SessionId id, Instant createdAt, Instant expiresAt) {}
