package org.entente.gateway.partnership;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
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
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.PartnershipSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class PartnershipApi {

    @Description("Partnerships of this area, on either side, by lead and partner. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 10, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Partnership>> partnerships(
            @Source Area area, @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.list(
                field,
                PartnershipSelection.ofArea(area.code(), most, clocks.asOf(), clocks.recordedAsOf()),
                Partnership::of);
    }
}
