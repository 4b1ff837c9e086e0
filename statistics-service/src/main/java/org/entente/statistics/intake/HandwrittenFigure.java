package org.entente.statistics.intake;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.release.ReleaseDrafts.OpenDraft;
import org.entente.statistics.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an editor adds to a draft by hand.
 *
 * @param seriesKey {@code FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER}; the publisher is the release's
 * @param period a label of the series' frequency: 2022-Q4, YE-2022-12
 * @param printed what the publisher printed, to the letter; empty where the number was worked out from a data file
 * @param rounding the publisher's stated rounding; 1 for exact counts
 * @param value the number taken from the print; needed where nothing is printed
 * @param status SDMX CL_OBS_STATUS
 */
public record HandwrittenFigure(
        @NotNull String seriesKey,
        @NotNull String period,
        @NotNull String printed,
        @Nullable BigDecimal rounding,
        @Nullable BigDecimal value,
        @Nullable String status,
        @Nullable String note,
        @Nullable String url) {

    /** The row of a file that says the same; its line number is the figure's place. */
    Line asLine(int place, OpenDraft draft, SeriesKey key, KnownCodes known) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.INDICATOR, key.indicator());
        cells.put(Column.REF_AREA, key.refArea());
        cells.put(Column.COUNTERPART_AREA, key.counterpartArea());
        cells.put(Column.ROUTE, key.route());
        cells.put(Column.PUBLISHER, key.publisher());
        cells.put(Column.PERIOD, period.strip());
        cells.put(Column.PRINTED, printed.strip());
        cells.put(Column.VALUE, value == null ? "" : value.toPlainString());
        cells.put(Column.ROUNDING, rounding == null ? "" : rounding.toPlainString());
        cells.put(Column.STATUS, status == null ? "" : status.strip());
        cells.put(Column.NOTE, note == null ? "" : note.strip());
        cells.put(Column.URL, url == null ? "" : url.strip());
        cells.put(Column.RELEASE_TITLE, draft.title());
        cells.put(Column.PUBLISHED_ON, new PartialDate(draft.publishedOn()).text());
        KnownCodes.Indicator indicator = known.indicators().get(key.indicator());
        cells.put(Column.UNIT, indicator == null ? "" : indicator.unit());
        return new Line(place, Line.Action.RECORD, cells);
    }

    /** The member in which what a file's column holds is given. */
    static String member(String column) {
        return switch (column) {
            case "period" -> "period";
            case "printed" -> "printed";
            case "value" -> "value";
            case "rounding" -> "rounding";
            case "status" -> "status";
            case "note" -> "note";
            case "url" -> "url";
            default -> "seriesKey";
        };
    }
}
