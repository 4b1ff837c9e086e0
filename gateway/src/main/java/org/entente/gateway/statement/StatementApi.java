package org.entente.gateway.statement;

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
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.StatementSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class StatementApi {

    @Description(
            "Statements about this area, or about a region or organisation that holds it, by day. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 10, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Statement>> statements(
            @Source Area area,
            @Description("Only what may lie on or after this day. Null: from the first.") @Nullable LocalDate from,
            @Description("Only what may lie on or before this day. Null: to the last.") @Nullable LocalDate to,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.list(
                field,
                StatementSelection.ofArea(
                        area.code(), from, Limit.notBefore("to", from, to), most, clocks.asOf(), clocks.recordedAsOf()),
                Statement::of);
    }
}
