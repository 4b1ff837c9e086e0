package org.entente.gateway.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question for figures of one series. */
public record FigureSelection(
        String series,
        Pick pick,
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable Integer last,
        @Nullable Integer limit,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) {

    /** Which of a series' figures are wanted. */
    public enum Pick {
        /** The one in force of each period, by period. */
        IN_FORCE,
        /** Every vintage, by period, then oldest first. */
        VINTAGES,
        /** The one in force of the last period that has one. */
        LATEST,
        /** The highest one in force. */
        RECORD,
        /** One of each release that holds figures of the series, oldest release first. */
        RELEASES
    }
}
