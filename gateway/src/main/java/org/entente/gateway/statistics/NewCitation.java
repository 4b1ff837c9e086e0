package org.entente.gateway.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that somebody is about to quote, as the service names them, and the instants that they are quoted for. */
public record NewCitation(
        List<String> figures,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {}
