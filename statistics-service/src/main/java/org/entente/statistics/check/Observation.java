package org.entente.statistics.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** What a series says of a period, in all vintages that can be seen. */
final class Observation {

    private final SeriesKey series;
    private final Period period;
    private final List<Vintage> vintages = new ArrayList<>();

    Observation(SeriesKey series, Period period) {
        this.series = series;
        this.period = period;
    }

    SeriesKey series() {
        return series;
    }

    Period period() {
        return period;
    }

    void add(Vintage vintage) {
        vintages.add(vintage);
    }

    Collection<Vintage> vintages() {
        return vintages;
    }

    boolean isCounted() {
        return vintages.get(0).counted();
    }

    /** The figure that was in force then; null where there was none. */
    @Nullable
    Vintage at(Instant at) {
        return unlessWithdrawn(vintages.stream().filter(one -> one.stands(at)));
    }

    /** What a publication says in the end, as far as it stands; null where that is nothing. */
    @Nullable
    Vintage of(String publication) {
        return unlessWithdrawn(vintages.stream()
                .filter(one ->
                        one.publication().equals(publication) && one.release().withdrawnAt() == null));
    }

    private static @Nullable Vintage unlessWithdrawn(Stream<Vintage> standing) {
        Vintage last = standing.max(Vintage.LATER).orElse(null);
        return last == null || last.figure().withdrawn() ? null : last;
    }

    /** When the figure in force may have changed. */
    Stream<Instant> turns() {
        return vintages.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.figure().publishedAt()),
                        Stream.ofNullable(one.release().withdrawnAt())));
    }
}
