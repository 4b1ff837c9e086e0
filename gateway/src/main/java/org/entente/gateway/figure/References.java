package org.entente.gateway.figure;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.gateway.release.Release;
import org.entente.gateway.statistics.CodeRow;
import org.entente.gateway.statistics.FigureRow;
import org.entente.gateway.statistics.ReleaseRow;

/** What the figures of an answer refer to; the answer brings it along. */
public record References(Map<UUID, Release> releases, Map<String, ObservationStatus> statuses) {

    public static References of(List<ReleaseRow> releases, List<CodeRow> statuses) {
        return new References(
                releases.stream().collect(toMap(ReleaseRow::id, Release::of, (one, same) -> one)),
                statuses.stream().collect(toMap(CodeRow::code, ObservationStatus::of, (one, same) -> one)));
    }

    public Figure figure(FigureRow row, boolean isRecord) {
        var status = statuses.get(row.status());
        var release = releases.get(row.releaseId());
        if (status == null || release == null) {
            throw new IllegalStateException("the answer does not bring along what %s refers to".formatted(row.id()));
        }
        return Figure.of(row, status, release, isRecord);
    }
}
