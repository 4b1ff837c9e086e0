package org.entente.statistics.codelist;

import org.entente.statistics.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param unit a code of the unit list: PERSONS, DETECTIONS
 * @param counterpartMeaning what the counterpart area means: a nationality is not a place of departure
 */
public record IndicatorView(
        String code,
        String name,
        @Nullable String definition,
        String unit,
        Kind kind,
        CounterpartMeaning counterpartMeaning) {

    /** Reads the columns of the table of indicators. */
    public static IndicatorView of(Row row) {
        return new IndicatorView(
                row.text("code"),
                row.text("name"),
                row.optionalText("definition"),
                row.text("unit"),
                Kind.valueOf(row.text("kind")),
                CounterpartMeaning.valueOf(row.text("counterpart_meaning")));
    }

    /** A balance may be negative. */
    public enum Kind {
        FLOW,
        STOCK,
        BALANCE
    }

    public enum CounterpartMeaning {
        NONE,
        NATIONALITY,
        DEPARTURE,
        RESIDENCE
    }
}
