package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.SearchHit;
import org.entente.gateway.indicator.Indicator;
import org.entente.gateway.statistics.SeriesRow;
import org.jspecify.annotations.Nullable;

@Description(
        "Figures of one indicator, area pair, route, frequency and publisher over time. Two publishers, or two definitions, are two series.")
public record Series(
        @Id @NonNull @Description(Node.ID) String id,

        @Description(
                "SDMX key: FREQ.INDICATOR.REF_AREA.COUNTERPART_AREA.ROUTE.PUBLISHER; FREQ is A, S, Q, M, W, D, or ours: YE year ending, YTD, PY other part of a year.")
        @NonNull
        String key,

        @Description("What is counted.") @NonNull Indicator indicator,

        @Description("The reporting area: where people arrived, applied or live.") @NonNull
        Area refArea,

        @Description("The other side; `indicator.counterpartMeaning` says what it means. 001 (World) for all.") @NonNull
        Area counterpartArea,

        @Description("How people moved.") @NonNull Route route,
        @Description("Length of the periods.") @NonNull Frequency frequency,

        @Description("The publisher's name; filters take its code (ONS, HO) or its name.") @NonNull
        String publisher,

        @Description("Unit of the figures, such as PERSONS.") @NonNull
        String unit,

        @Ignore @Nullable Years window)
        implements Node, SearchHit {

    static Series of(SeriesRow row, Companions companions) {
        return new Series(
                GlobalId.of(GlobalId.Kind.SERIES, row.key()).toString(),
                row.key(),
                companions.indicator(row.indicator()),
                companions.area(row.refArea()),
                companions.area(row.counterpartArea()),
                companions.route(row.route()),
                Frequency.valueOf(row.frequency()),
                row.publisher(),
                row.unit(),
                null);
    }

    /** The same, of which only those years are shown unless others are asked for; null for all of them. */
    public Series within(@Nullable Years years) {
        return new Series(id, key, indicator, refArea, counterpartArea, route, frequency, publisher, unit, years);
    }
}
