package org.entente.gateway.statistics;

import java.util.List;

/** Everything that one call asks, by kind. */
record SeriesQuestions(List<SeriesSelection> selections, List<CorridorSelection> corridors) {

    static SeriesQuestions of(List<? extends SeriesQuestion> all) {
        return new SeriesQuestions(only(SeriesSelection.class, all), only(CorridorSelection.class, all));
    }

    private static <Q> List<Q> only(Class<Q> kind, List<? extends SeriesQuestion> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
