package org.entente.gateway.series;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.gateway.area.Area;
import org.entente.gateway.indicator.Indicator;
import org.entente.gateway.statistics.SeriesAnswers;

/** What the series of an answer refer to by code. It came with them, so that no further call is needed. */
final class Companions {

    private final Map<String, Area> areas;
    private final Map<String, Indicator> indicators;
    private final Map<String, Route> routes;

    Companions(SeriesAnswers answer) {
        areas = byCode(answer.areas().stream().map(Area::of).toList(), Area::code);
        indicators = byCode(answer.indicators().stream().map(Indicator::of).toList(), Indicator::code);
        routes = byCode(answer.routes().stream().map(Route::of).toList(), Route::code);
    }

    Area area(String code) {
        return present(areas, code);
    }

    Indicator indicator(String code) {
        return present(indicators, code);
    }

    Route route(String code) {
        return present(routes, code);
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(toMap(code, one -> one, (one, same) -> one));
    }

    private static <T> T present(Map<String, T> all, String code) {
        var found = all.get(code);
        if (found == null) {
            throw new IllegalStateException("the answer refers to %s and does not bring it along".formatted(code));
        }
        return found;
    }
}
