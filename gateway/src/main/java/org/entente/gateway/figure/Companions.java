package org.entente.gateway.figure;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.gateway.release.Release;
import org.entente.gateway.statistics.CodeRow;
import org.entente.gateway.statistics.FigureRow;
import org.entente.gateway.statistics.ReleaseRow;

/** The releases and statuses that an answer brings along for its figures. */
public record Companions(Map<UUID, Release> releases, Map<String, ObservationStatus> statuses) {

    public static Companions of(List<ReleaseRow> releases, List<CodeRow> statuses) {
        return new Companions(
                releases.stream().collect(toMap(ReleaseRow::id, Release::of, (one, same) -> one)),
                statuses.stream().collect(toMap(CodeRow::code, ObservationStatus::of, (one, same) -> one)));
    }

    /** The figure with the release and the status that it refers to. */
    public Figure figure(FigureRow row) {
        var status = statuses.get(row.status());
        var release = releases.get(row.releaseId());
        if (status == null || release == null) {
            throw new IllegalStateException("the answer does not bring along what %s refers to".formatted(row.id()));
        }
        return Figure.of(row, status, release);
    }
}
