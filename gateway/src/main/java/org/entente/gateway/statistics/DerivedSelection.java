package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question for what is worked out of one series. */
public record DerivedSelection(
        String series,
        String kind,
        @Nullable String against,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer last,
        int limit,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {}
