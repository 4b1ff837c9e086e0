package org.entente.gateway.funding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.series.Series;

@Description("A figure in force of one calendar year, with the series that it belongs to.")
public record YearFigure(
        @Description("The series: two publishers, or two destinations, are two series.") @NonNull
        Series series,

        @Description("The figure.") @NonNull Figure figure) {}
