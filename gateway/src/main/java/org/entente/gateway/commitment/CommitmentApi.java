package org.entente.gateway.commitment;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.partnerships.FundingSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class CommitmentApi {

    @Description(
            "Narrower or earlier statements of the same money, in any agreement: what is restated by another is not counted. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull Commitment>> restates(@Source Commitment commitment) {
        return CommitmentFinder.find(CurrentField.get(), commitment.restatedIds());
    }

    @Description(
            "Money that this area gives or receives, by pillar; pledged, committed and disbursed are never added together, nor are currencies. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull PillarFunding>> funding(
            @Source Area area,
            @Description("On which side the area stands.") @DefaultValue("RECEIVER") @Nullable FundingSide side,
            @Description("Only money whose time begins on or after this day. Null: from the first.") @Nullable
                    LocalDate from,
            @Description("Only money whose time ends on or before this day. Null: to the last.") @Nullable
                    LocalDate to) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new FundingSelection(
                        area.code(),
                        (side == null ? FundingSide.RECEIVER : side).name(),
                        from,
                        Limit.notBefore("to", from, to),
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                (rows, companions) -> rows.stream()
                        .map(row -> PillarFunding.of(row, companions))
                        .toList());
    }
}
