package org.entente.gateway.series;

import java.util.List;
import org.entente.gateway.call.Page;
import org.entente.gateway.statistics.CorridorRow;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question: a page of series to a selection of series, pairs of areas to one of corridors.
 *
 * @param items empty for corridors
 * @param corridors empty for series
 */
public record SeriesReply(
        List<Series> items, int total, @Nullable String next, List<CorridorRow> corridors) {

    static SeriesReply ofSeries(Page<Series> page) {
        return new SeriesReply(page.items(), page.total(), page.next(), List.of());
    }

    static SeriesReply ofCorridors(List<CorridorRow> corridors) {
        return new SeriesReply(List.of(), 0, null, corridors);
    }
}
