package org.entente.gateway.indicator;

import org.eclipse.microprofile.graphql.Description;

@Description("What the counterpart area of a series means. A nationality is not a place of departure.")
public enum CounterpartMeaning {
    @Description("Nothing: the counterpart is the world.")
    NONE,
    @Description("The people's nationality.")
    NATIONALITY,
    @Description("Where they set out from.")
    DEPARTURE,
    @Description("Where they lived before.")
    RESIDENCE
}
