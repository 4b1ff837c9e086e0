package org.entente.statistics.figure;

import java.util.UUID;
import org.entente.statistics.period.Period;
import org.entente.statistics.series.SeriesKey;

/** A figure by what it is: the vintage, the series and the period. Printed {@code release/series key/period}. */
public record FigureId(UUID release, SeriesKey series, Period period) {

    /**
     * Reads a printed id.
     *
     * @throws IllegalArgumentException with a sentence that names what does not fit
     */
    public static FigureId parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'%s' is no figure: release/series key/period".formatted(text));
        }
        return new FigureId(UUID.fromString(parts[0]), SeriesKey.parse(parts[1]), Period.parse(parts[2]));
    }

    public static String print(UUID release, String series, String period) {
        return release + "/" + series + "/" + period;
    }

    @Override
    public String toString() {
        return print(release, series.toString(), period.label());
    }
}
