package org.entente.gateway.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.figure.PeriodLabel;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.statistics.ClaimSelection;

/** Sentences' numbers, tested. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class ClaimApi {

    private static final String THE_WORLD = "001";

    @Query
    @Description(
            "A sentence's number tested against every vintage that could stand behind it: of what it says is counted, and of other things of the same unit, reporting area and days. An unknown indicator, area, route or period is BAD_USER_INPUT. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable ClaimResult> testClaim(
            @Description("What the sentence says.") @NonNull ClaimInput claim,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        Limit.length("claim.printed", claim.printed(), Limit.LONGEST_NAME);
        Limit.length("claim.indicator", claim.indicator(), Limit.LONGEST_CODE);
        Limit.length("claim.refArea", claim.refArea(), Limit.LONGEST_AREA_CODE);
        Limit.length("claim.counterpartArea", claim.counterpartArea(), Limit.LONGEST_AREA_CODE);
        Limit.length("claim.route", claim.route(), Limit.LONGEST_CODE);
        PeriodLabel.checked("claim.period", claim.period());
        return field.load(
                ClaimsBySelection.class,
                new ClaimSelection(
                        claim.printed(),
                        claim.indicator(),
                        claim.refArea(),
                        claim.counterpartArea(),
                        claim.route(),
                        claim.period(),
                        clocks.asOf(),
                        clocks.recordedAsOf()));
    }

    @Description(
            "Agreements in force on the last day of the time that the sentence is about, by the day of their first known event: those of the corridor where it names two areas (organisations included), else those of the reporting area. What was agreed, not what it brought about. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 20, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Agreement>> agreementsInForce(
            @Source ClaimResult claim,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var other = claim.counterpartArea();
        var question = other == null || other.equals(THE_WORLD) || other.equals(claim.refArea())
                ? AgreementSelection.ofPartyInForce(
                        claim.refArea(), claim.lastDay(), most, clocks.asOf(), clocks.recordedAsOf())
                : AgreementSelection.ofCorridor(
                        other, claim.refArea(), true, claim.lastDay(), most, clocks.asOf(), clocks.recordedAsOf());
        return Cooperation.list(field, question, Agreement::of);
    }
}
