package org.entente.statistics.sdmx;

import java.math.BigDecimal;
import org.entente.statistics.period.PartialDate;
import org.entente.statistics.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a row says: a figure, or that one is withdrawn. Codes are as the file has them; whether there are such areas or
 * indicators is not looked at here.
 */
public sealed interface SdmxFigure {

    /** The line on which the row starts; the header is line 1. */
    long line();

    Observed observed();

    Published published();

    /** Of what: the dimensions. */
    record Observed(
            String indicator, String refArea, String counterpartArea, String route, String publisher, Period period) {}

    /** The release that the row belongs to. */
    record Published(String title, PartialDate on) {}

    /**
     * A figure.
     *
     * @param value already multiplied as UNIT_MULT says; null where the file says that there is none
     * @param printed empty where the file does not say what was printed
     * @param status empty where the file does not say
     * @param unit empty where the file does not say
     */
    record Given(
            long line,
            Observed observed,
            Published published,
            @Nullable BigDecimal value,
            String printed,
            String status,
            String unit,
            @Nullable BigDecimal rounding,
            String note,
            String url)
            implements SdmxFigure {}

    /** A figure that is deleted: from this release on none is in force. */
    record Withdrawn(long line, Observed observed, Published published, String note) implements SdmxFigure {}
}
