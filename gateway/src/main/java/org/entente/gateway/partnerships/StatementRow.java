package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record StatementRow(
        String id,
        String speaker,
        List<String> about,
        String stance,
        @Nullable String pillar,
        String summary,
        @Nullable String on,
        @Nullable String sourceUrl,
        int version,
        String state) {

    public StatementRow {
        requireNonNull(id, "id");
        requireNonNull(speaker, "speaker");
        about = List.copyOf(requireNonNull(about, "about"));
        requireNonNull(stance, "stance");
        requireNonNull(summary, "summary");
        requireNonNull(state, "state");
    }
}
