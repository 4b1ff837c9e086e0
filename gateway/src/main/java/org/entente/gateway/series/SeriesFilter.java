package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("SeriesFilter")
@Description("Narrows series down; what is null or left out does not narrow. Conditions are joined by AND.")
public record SeriesFilter(
        @Description("Code of the indicator, such as LTIM_NET.") @Nullable
        String indicator,

        @Description("Code of the reporting area, such as GBR.") @Nullable
        String refArea,

        @Description("Code of the counterpart area, such as ALB, or 001 for all the world.") @Nullable
        String counterpartArea,

        @Description("Code of the route, such as CHANNEL_SMALL_BOAT.") @Nullable
        String route,

        @Description("Length of the periods.") @Nullable Frequency frequency,

        @Description("The publisher's code (ONS) or name.") @Nullable
        String publisher) {

    static final SeriesFilter ALL = new SeriesFilter(null, null, null, null, null, null);
}
