package org.entente.gateway.partnership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.partnerships.StageBody;
import org.jspecify.annotations.Nullable;

@Input("PartnershipStageInput")
@Description("A stage of a partnership. Lead, partner and since tell it from all others, and never change.")
public record PartnershipStageInput(
        @Description("Code of the side that seeks or leads it, such as ITA.") @NonNull
        String lead,

        @Description("Code of the other side, such as TUN.") @NonNull
        String partner,

        @Description("What the partner is to the lead; one role or several.") @NonNull
        List<@NonNull PartyRole> roles,

        @Description("How far it has come.") @NonNull PartnershipStage stage,

        @Description("When this stage began, as exact as its source.") @NonNull
        PartialDate since,

        @Description("When the public could know of it. Null: `since`.") @Nullable
        PartialDate publishedOn,

        @Description("A remark, at most 4000 characters.") @Nullable
        String note) {

    StageBody body(@Nullable String reason) {
        return new StageBody(
                lead,
                partner,
                roles.stream().map(PartyRole::name).toList(),
                stage.name(),
                since.text(),
                PartialDate.textOf(publishedOn),
                note,
                reason);
    }
}
