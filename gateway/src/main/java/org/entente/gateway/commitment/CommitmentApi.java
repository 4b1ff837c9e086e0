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
import org.entente.gateway.cooperation.Pillar;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.BalanceSelection;
import org.entente.gateway.partnerships.FundingSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class CommitmentApi {

    private static final String SPREAD_MEANS =
            "True divides an amount that is for several years evenly by them, where its years are known, and counts those asked for; what was divided is counted in `spreadAmounts`. No source says so; it is arithmetic. False: whole amounts or none.";

    @Description(
            "Narrower or earlier statements of the same money, in any agreement: what is restated by another is not counted. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 3)
    public CompletionStage<@Nullable List<@NonNull Commitment>> restates(@Source Commitment commitment) {
        return CommitmentFinder.named(CurrentField.get(), commitment, commitment.restatedIds());
    }

    @Description(
            "The commitment whose money this DISBURSEMENT pays; null where not on record, or where the caller may not see it.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Commitment> pays(@Source Commitment commitment) {
        var ids = commitment.paidId() == null ? List.<String>of() : List.of(commitment.paidId());
        return CommitmentFinder.named(CurrentField.get(), commitment, ids).thenApply(CommitmentApi::only);
    }

    @Description("What is in no sum; null where the caller may not see it.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Commitment> commitment(@Source Exclusion exclusion) {
        return CommitmentFinder.find(CurrentField.get(), List.of(exclusion.commitmentId()))
                .thenApply(CommitmentApi::only);
    }

    @Description("What states the same money and is counted instead; null for any other reason than RESTATED.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Commitment> restatedBy(@Source Exclusion exclusion) {
        var ids = exclusion.restatedById() == null ? List.<String>of() : List.of(exclusion.restatedById());
        return CommitmentFinder.find(CurrentField.get(), ids).thenApply(CommitmentApi::only);
    }

    private static @Nullable Commitment only(List<Commitment> oneOrNone) {
        return oneOrNone.isEmpty() ? null : oneOrNone.get(0);
    }

    @Description(
            "Money that this area gives or receives, by pillar; pledged, committed and disbursed are never added together, nor are currencies. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 7)
    public CompletionStage<@Nullable List<@NonNull PillarFunding>> funding(
            @Source Area area,
            @Description("On which side the area stands.") @DefaultValue("RECEIVER") @Nullable FundingSide side,
            @Description("Only money whose time begins on or after this day. Null: from the first.") @Nullable
                    LocalDate from,
            @Description("Only money whose time ends on or before this day. Null: to the last.") @Nullable LocalDate to,
            @Description("Only money for this pillar. Null: for all of them.") @Nullable Pillar pillar,
            @Description("Only money that this area gives, by code. Null: whoever gives.") @Nullable String provider,
            @Description("Only money that this area receives, by code. Null: whoever receives.") @Nullable
                    String receiver,
            @Description(SPREAD_MEANS) @DefaultValue("false") @Nullable Boolean spread) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new FundingSelection(
                        area.code(),
                        (side == null ? FundingSide.RECEIVER : side).name(),
                        from,
                        Limit.notBefore("to", from, to),
                        pillar == null ? null : pillar.name(),
                        Limit.length("provider", provider, Limit.LONGEST_AREA_CODE),
                        Limit.length("receiver", receiver, Limit.LONGEST_AREA_CODE),
                        Boolean.TRUE.equals(spread),
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                (rows, companions) -> rows.stream()
                        .map(row -> PillarFunding.of(row, companions))
                        .toList());
    }

    @Description(
            "Money that this area gives or receives, by period and then by what it serves: security against development, committed against paid. Which pillar serves what is the service's rule (`GET /funding/rules`). Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 30, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull PeriodBalance>> balance(
            @Source Area area,
            @Description("On which side the area stands.") @DefaultValue("RECEIVER") @Nullable FundingSide side,
            @Description("Only money for times that begin in this year, month or day or later. Null: from the first.")
                    @Nullable
                    PartialDate from,
            @Description("Only money for times that end in this year, month or day or earlier. Null: to the last.")
                    @Nullable
                    PartialDate to,
            @Description("Only money for this pillar. Null: for all of them.") @Nullable Pillar pillar,
            @Description("Only money that this area gives, by code. Null: whoever gives.") @Nullable String provider,
            @Description("Only money that this area receives, by code. Null: whoever receives.") @Nullable
                    String receiver,
            @Description(
                            "True divides an amount that is for several years evenly by them, where its years are known. No source says so; it is arithmetic. False: such an amount stands by itself, at the whole time that it is for.")
                    @DefaultValue("false")
                    @Nullable
                    Boolean spread,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var clocks = field.clocks();
        Limit.notBefore("to", from == null ? null : from.firstDay(), to == null ? null : to.lastDay());
        return Cooperation.ask(
                field,
                new BalanceSelection(
                        area.code(),
                        (side == null ? FundingSide.RECEIVER : side).name(),
                        PartialDate.textOf(from),
                        PartialDate.textOf(to),
                        pillar == null ? null : pillar.name(),
                        Limit.length("provider", provider, Limit.LONGEST_AREA_CODE),
                        Limit.length("receiver", receiver, Limit.LONGEST_AREA_CODE),
                        Boolean.TRUE.equals(spread),
                        MoneyGrouping.PURPOSE.name(),
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                (rows, companions) ->
                        rows.stream().limit(most).map(PeriodBalance::of).toList());
    }
}
