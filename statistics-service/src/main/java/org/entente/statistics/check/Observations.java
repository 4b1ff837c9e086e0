package org.entente.statistics.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** The observations that a question is about, by series and days. */
final class Observations {

    private record Days(LocalDate start, LocalDate end) {}

    private final Map<SeriesKey, Map<Days, Observation>> bySeries = new LinkedHashMap<>();

    static Observations of(List<Vintage> vintages) {
        Observations all = new Observations();
        Map<String, SeriesKey> keys = new HashMap<>();
        for (Vintage vintage : vintages) {
            SeriesKey key = keys.computeIfAbsent(vintage.figure().series(), SeriesKey::parse);
            all.bySeries
                    .computeIfAbsent(key, series -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Days(
                                    vintage.figure().periodStart(),
                                    vintage.figure().periodEnd()),
                            days -> new Observation(
                                    key, Period.parse(vintage.figure().period())))
                    .add(vintage);
        }
        return all;
    }

    Collection<SeriesKey> series() {
        return bySeries.keySet();
    }

    Collection<Observation> of(SeriesKey series) {
        return bySeries.getOrDefault(series, Map.of()).values();
    }

    @Nullable
    Observation of(SeriesKey series, Period period) {
        return of(series, period.start(), period.end());
    }

    @Nullable
    Observation of(SeriesKey series, LocalDate start, LocalDate end) {
        return bySeries.getOrDefault(series, Map.of()).get(new Days(start, end));
    }

    /** The same series at another frequency. */
    static SeriesKey at(Frequency frequency, SeriesKey key) {
        return new SeriesKey(
                frequency, key.indicator(), key.refArea(), key.counterpartArea(), key.route(), key.publisher());
    }

    /** The same series of another indicator. */
    static SeriesKey of(String indicator, SeriesKey key) {
        return new SeriesKey(
                key.frequency(), indicator, key.refArea(), key.counterpartArea(), key.route(), key.publisher());
    }
}
