package org.entente.gateway.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Page;

/**
 * One page for each selection of series and one list for each of corridors, in their order, with whatever the series of all
 * pages refer to.
 */
public record SeriesAnswers(
        List<Page<SeriesRow>> answers,
        List<List<CorridorRow>> corridors,
        List<AreaRow> areas,
        List<IndicatorRow> indicators,
        List<CodeRow> routes) {

    public SeriesAnswers {
        answers = List.copyOf(requireNonNull(answers, "answers"));
        corridors = List.copyOf(requireNonNull(corridors, "corridors"));
        areas = List.copyOf(requireNonNull(areas, "areas"));
        indicators = List.copyOf(requireNonNull(indicators, "indicators"));
        routes = List.copyOf(requireNonNull(routes, "routes"));
    }
}
