package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Pairs of areas between which there are series. What is null does not narrow it down. */
public record CorridorSelection(
        @Nullable String refArea,
        @Nullable String counterpartArea,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements SeriesQuestion {}
