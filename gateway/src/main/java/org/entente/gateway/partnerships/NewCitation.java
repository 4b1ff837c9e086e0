package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agreements that somebody is about to quote, and the instants that they are quoted for. */
public record NewCitation(
        List<String> agreements,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {}
