package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release to be drafted; publisher by code or name. */
public record NewRelease(
        String publisher,
        String title,
        Instant publishedAt,
        @Nullable Instant embargoUntil,
        boolean announce,
        @Nullable String url,
        @Nullable String licence) {}
