package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record EventRow(
        String id,
        String status,
        String actedOn,
        @Nullable String effectiveOn,
        String publishedOn,
        @Nullable String note,
        @Nullable String sourceUrl,
        List<String> warnings) {

    public EventRow {
        requireNonNull(id, "id");
        requireNonNull(status, "status");
        requireNonNull(actedOn, "actedOn");
        requireNonNull(publishedOn, "publishedOn");
        warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    }
}
