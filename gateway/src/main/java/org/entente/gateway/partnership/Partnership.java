package org.entente.gateway.partnership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.cooperation.PublicationState;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Node;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.PartnershipRow;
import org.jspecify.annotations.Nullable;

@Description("How two areas stand to each other, beside any single agreement: sought, deepening, stalled.")
public record Partnership(
        @Id @NonNull @Description(Node.ID) String id,

        @Description("The side that seeks or leads it.") @NonNull
        Area lead,

        @Description("The other side.") @NonNull Area partner,

        @Description("What the partner is to the lead.") @NonNull @ListSize(assumed = 1)
        List<@NonNull PartyRole> roles,

        @Description("The latest stage known.") @NonNull PartnershipStage stage,

        @Description("When this stage began; null where not known. Many sources know only the month.") @Nullable
        PartialDate since,

        @Description("A remark of the compiler; null for none.") @Nullable
        String note,

        @Description(
                "Which version of its record this is, from 1 on; drafts are counted too. To be handed in as `expectedVersion` with the next change.")
        @NonNull
        Integer version,

        @Description("How far this version has come.") @NonNull
        PublicationState state)
        implements Node {

    public static Partnership of(PartnershipRow row, Companions companions) {
        return new Partnership(
                GlobalId.of(GlobalId.Kind.PARTNERSHIP, row.id()).toString(),
                companions.area(row.lead()),
                companions.area(row.partner()),
                row.roles().stream().map(PartyRole::valueOf).toList(),
                PartnershipStage.valueOf(row.stage()),
                PartialDate.ofNullable(row.since()),
                row.note(),
                row.version(),
                PublicationState.valueOf(row.state()));
    }
}
