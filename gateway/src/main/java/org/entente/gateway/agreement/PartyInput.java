package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.partnerships.ActionBody;
import org.entente.gateway.partnerships.PartyBody;

@Input("PartyInput")
@Description("An area that takes part in an agreement.")
public record PartyInput(
        @Description("Code of the country, region or organisation, such as TUN.") @NonNull
        String area,

        @Description("Where it stands in this agreement; one role or several.") @NonNull
        List<@NonNull PartyRole> roles,

        @Description("What it did by itself. Null, in a change: as it stands.") @Nullable
        List<@NonNull PartyActionInput> actions) {

    /** With those actions where the input names none. */
    PartyBody body(@Nullable List<ActionBody> asTheyStand) {
        return new PartyBody(
                area,
                roles.stream().map(PartyRole::name).toList(),
                actions == null
                        ? asTheyStand
                        : actions.stream().map(action -> action.body(null)).toList());
    }
}
