package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/** Figures that were pinned to be quoted, with the releases and statuses that they refer to. */
public record CitationRow(
        String id,
        Instant at,
        Instant asOf,
        Instant recordedAsOf,
        String content,
        List<String> references,
        List<FigureRow> figures,
        List<ReleaseRow> releases,
        List<CodeRow> statuses) {

    public CitationRow {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(asOf, "asOf");
        requireNonNull(recordedAsOf, "recordedAsOf");
        requireNonNull(content, "content");
        references = List.copyOf(requireNonNull(references, "references"));
        figures = List.copyOf(requireNonNull(figures, "figures"));
        releases = List.copyOf(requireNonNull(releases, "releases"));
        statuses = List.copyOf(requireNonNull(statuses, "statuses"));
    }
}
