package org.entente.statistics.series;

import org.entente.statistics.period.Frequency;

/**
 * A series.
 *
 * @param key {@code FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER}; its last part is the publisher's code
 * @param publisher the publisher's name
 */
public record SeriesView(
        String key,
        String indicator,
        String refArea,
        String counterpartArea,
        String route,
        Frequency frequency,
        String publisher,
        String unit) {}
