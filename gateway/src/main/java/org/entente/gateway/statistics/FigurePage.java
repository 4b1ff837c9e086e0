package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of one release's figures, with the release and the statuses that they refer to. */
public record FigurePage(
        List<FigureRow> items, int total, @Nullable String next, List<ReleaseRow> releases, List<CodeRow> statuses) {

    public FigurePage {
        items = List.copyOf(requireNonNull(items, "items"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        statuses = List.copyOf(requireNonNull(statuses, "statuses"));
    }
}
