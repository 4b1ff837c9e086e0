package org.entente.gateway.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.statistics.CodeRow;

@Description("What the publisher says about a figure's standing, by the SDMX code list CL_OBS_STATUS.")
public record ObservationStatus(
        @Description("A normal, P provisional, M missing and so on.") @NonNull
        String code,

        @Description("Name for display.") @NonNull String name) {

    static ObservationStatus of(CodeRow row) {
        return new ObservationStatus(row.code(), row.name());
    }
}
