package org.entente.gateway.corridor;

import static java.util.Comparator.comparing;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.cooperation.PartyRole;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.series.Series;
import org.entente.gateway.series.SeriesBySelection;

/** What one service knows of a corridor. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class CorridorFieldsApi {

    @Description(
            "Areas that people cross, as the corridor's agreements (those of organisations included) name them: their parties in the role TRANSIT, where the origin is a SOURCE in the same agreement. By code. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 3)
    public CompletionStage<@Nullable List<@NonNull Area>> via(@Source Corridor corridor) {
        var field = CurrentField.get();
        return Cooperation.list(field, CorridorQuestions.agreements(corridor, field.clocks()), Agreement::of)
                .thenApply(agreements -> crossed(agreements, corridor));
    }

    private static List<Area> crossed(List<Agreement> agreements, Corridor corridor) {
        // Beside an origin that is itself on the way, other countries on the way are its peers and not crossed from it.
        return agreements.stream()
                .filter(agreement -> agreement.parties().stream()
                        .anyMatch(party -> party.roles().contains(PartyRole.SOURCE)
                                && party.area().code().equals(corridor.origin().code())))
                .flatMap(agreement -> agreement.parties().stream())
                .filter(party -> party.roles().contains(PartyRole.TRANSIT))
                .map(party -> party.area())
                .filter(area -> !isEnd(corridor, area))
                .distinct()
                .sorted(comparing(Area::code))
                .toList();
    }

    private static boolean isEnd(Corridor corridor, Area area) {
        return Set.of(corridor.origin().code(), corridor.destination().code()).contains(area.code());
    }

    @Description(
            "Series whose reporting area is the destination and whose counterpart is the origin, by key. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Series>> series(
            @Source Corridor corridor,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        return field.load(SeriesBySelection.class, CorridorQuestions.series(corridor, field.clocks()))
                .thenApply(reply -> reply.items().stream().limit(most).toList());
    }

    @Description(
            "Agreements that name both ends, by the day of their first known event; undated ones last. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Agreement>> agreements(
            @Source Corridor corridor,
            @Description("A day on which they are IN_FORCE, PROVISIONALLY_APPLIED or EXTENDED. Null: in force or not.")
                    @Nullable
                    LocalDate inForceOn,
            @Description(
                            "Also those where an organisation stands in for one of the ends, if that end belonged to it at some day of the agreement's life, or on `inForceOn`, and the other end did not.")
                    @DefaultValue("true")
                    @Nullable
                    Boolean includeOrganisations,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var question = CorridorQuestions.agreements(
                corridor, includeOrganisations == null || includeOrganisations, inForceOn, field.clocks());
        return Cooperation.list(field, question, Agreement::of)
                .thenApply(agreements -> agreements.stream().limit(most).toList());
    }
}
