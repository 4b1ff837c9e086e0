package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;

@Description("On which side of a series an area stands.")
public enum SeriesSide {
    @Description("The area reports: movements towards it.")
    REF_AREA,
    @Description("The area is the counterpart: a nationality or an origin, see the indicator.")
    COUNTERPART,
    @Description("Either of the two.")
    EITHER
}
