package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("What a figure is compared with.")
public enum ChangeBase {
    @Description(
            "The figure in force of the period right before; of years that end with a month, the one of the series before it. None for parts of years.")
    PREVIOUS_PERIOD,
    @Description(
            "The figure in force of the same period a year before; of a week, the week of the same ISO number. None for 29 February.")
    SAME_PERIOD_LAST_YEAR,
    @Description("The vintage of this observation just before this one, as in `revision`.")
    PREVIOUS_VINTAGE
}
