package org.entente.gateway.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.series.Series;

@Description("A figure in force of a series of the corridor.")
public record FigureEntry(
        @Description("The last day of the figure's period.") @NonNull
        PartialDate on,

        @Description("The series.") @NonNull Series series,
        @Description("The figure.") @NonNull Figure figure)
        implements TimelineEntry {

    static FigureEntry of(Series series, Figure figure) {
        return new FigureEntry(new PartialDate(figure.period().end().toString()), series, figure);
    }

    @Ignore
    @Override
    public String key() {
        return series.key() + " " + figure.period().label();
    }
}
