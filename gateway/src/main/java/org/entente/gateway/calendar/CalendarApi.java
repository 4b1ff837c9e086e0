package org.entente.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;

@GraphQLApi
@RolesAllowed(Role.READER)
public class CalendarApi {

    @Query
    @Description(
            "Announced publications, by their minute: past ones too, so ask from today on for what is to come. Title and minute are public, contents are not. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 50, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull ScheduledRelease>> releaseCalendar(
            @Description("Only those of this day (UTC) or later. Null: from the first.") @Nullable LocalDate from,
            @Description("Only those of this day (UTC) or earlier. Null: to the last.") @Nullable LocalDate to,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        var most = Limit.belowAParent(limit);
        var last = Limit.notBefore("to", from, to);
        return CurrentField.get().load(Schedules.class, new Schedules.Question(from, last, most));
    }
}
