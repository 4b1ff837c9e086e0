package org.entente.gateway.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question for series. What is null does not narrow it down. */
public record SeriesSelection(
        @Nullable String indicator,
        @Nullable String refArea,
        @Nullable String counterpartArea,
        @Nullable String route,
        @Nullable String frequency,
        @Nullable String publisher,
        @Nullable List<String> keys,
        @Nullable String area,
        @Nullable String side,
        @Nullable String search,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf)
        implements SeriesQuestion {

    public static SeriesSelection ofKey(String key, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new SeriesSelection(
                null, null, null, null, null, null, List.of(key), null, null, null, 1, null, asOf, recordedAsOf);
    }

    public static SeriesSelection ofArea(
            String area,
            String side,
            @Nullable String indicator,
            int first,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new SeriesSelection(
                indicator, null, null, null, null, null, null, area, side, null, first, null, asOf, recordedAsOf);
    }

    public static SeriesSelection ofCorridor(
            String origin, String destination, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new SeriesSelection(
                null, destination, origin, null, null, null, null, null, null, null, first, null, asOf, recordedAsOf);
    }

    /** Series that count people of the one area in the other. */
    public static SeriesSelection ofWay(
            String from,
            String to,
            @Nullable String indicator,
            int first,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf) {
        return new SeriesSelection(
                indicator, to, from, null, null, null, null, null, null, null, first, null, asOf, recordedAsOf);
    }

    /** Every word of the text stands in the key or in a code or name of what the series is about. */
    public static SeriesSelection ofSearch(
            String text, int first, @Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        return new SeriesSelection(
                null, null, null, null, null, null, null, null, null, text, first, null, asOf, recordedAsOf);
    }
}
