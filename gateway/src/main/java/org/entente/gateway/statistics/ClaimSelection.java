package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a sentence says, to be tested. Codes and prints as they were given. */
public record ClaimSelection(
        String printed,
        String indicator,
        String refArea,
        @Nullable String counterpartArea,
        @Nullable String route,
        String period,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {}
