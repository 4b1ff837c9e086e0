package org.entente.gateway.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.statistics.CodeRow;

@Description("How people moved.")
public record Route(
        @Description("Stable code, such as CHANNEL_SMALL_BOAT; ALL for all routes.") @NonNull
        String code,

        @Description("Name for display.") @NonNull String name) {

    static Route of(CodeRow row) {
        return new Route(row.code(), row.name());
    }
}
