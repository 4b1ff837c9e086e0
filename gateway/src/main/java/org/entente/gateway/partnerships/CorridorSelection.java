package org.entente.gateway.partnerships;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of areas that an agreement leads from the one to the other. What is null does not narrow it down. */
public record CorridorSelection(
        @Nullable String origin,
        @Nullable String destination,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) implements Question<List<CorridorRow>> {

    @Override
    public boolean isAnsweredBy(List<CorridorRow> answer) {
        return true;
    }
}
