package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question for the checks of a figure, by the service's own id of it. */
public record CheckSelection(
        String figure,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {}
