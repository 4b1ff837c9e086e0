package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.entente.gateway.call.AreaRow;

/** Agreements that were pinned to be quoted, with the areas that they name. */
public record CitationRow(
        String id,
        Instant at,
        Instant asOf,
        Instant recordedAsOf,
        String content,
        List<String> references,
        List<AgreementRow> agreements,
        List<AreaRow> areas) {

    public CitationRow {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(asOf, "asOf");
        requireNonNull(recordedAsOf, "recordedAsOf");
        requireNonNull(content, "content");
        references = List.copyOf(requireNonNull(references, "references"));
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        areas = List.copyOf(requireNonNull(areas, "areas"));
    }
}
