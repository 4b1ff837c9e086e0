package org.entente.gateway.agreement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.PartyRow;
import org.jspecify.annotations.Nullable;

@Description("An area that takes part in an agreement.")
public record Party(
        @Description("Country, region or organisation.") @NonNull
        Area area,

        @Description("Where it stands in this agreement; an area may hold several roles.")
        @NonNull
        @ListSize(assumed = 1)
        List<@NonNull PartyRole> roles,

        @Description("What it did by itself, where that is on record.") @NonNull @ListSize(assumed = 3)
        List<@NonNull PartyAction> actions,

        @Ignore PartyStatus statusNow,
        @Ignore String agreementId,
        @Ignore @Nullable Integer agreementVersion) {

    static Party of(PartyRow row, Companions companions, String agreement, @Nullable Integer version) {
        return new Party(
                companions.area(row.area()),
                row.roles().stream().map(PartyRole::valueOf).toList(),
                row.actions().stream().map(PartyAction::of).toList(),
                PartyStatus.valueOf(row.status()),
                agreement,
                version);
    }
}
