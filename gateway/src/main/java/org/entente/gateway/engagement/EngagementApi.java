package org.entente.gateway.engagement;

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
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.agreement.Agreement;
import org.entente.gateway.agreement.AgreementFinder;
import org.entente.gateway.area.Area;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Slice;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.EngagementSelection;

@GraphQLApi
@RolesAllowed(Role.READER)
public class EngagementApi {

    private static final int LONGEST_SEARCH = 100;

    @Query
    @Description("Engagements, by first day. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 50,
            slicing = "first",
            sized = {"edges", "nodes"})
    public CompletionStage<@Nullable EngagementConnection> engagements(
            @Description("Code of an area that came or was host, such as TUN. Null: all.") @Nullable String area,
            @Description(
                            "Only those with all of these words in title, id, outcome or offices or in the names and codes of the areas that took part; case and accents do not matter. At most 100 characters. Null: all.")
                    @Nullable
                    String search,
            @Description("Only what may lie on or after this day. Null: from the first.") @Nullable LocalDate from,
            @Description("Only what may lie on or before this day. Null: to the last.") @Nullable LocalDate to,
            @Description(PageRequest.FIRST_MEANS) @DefaultValue("50") @Nullable Integer first,
            @Description(PageRequest.AFTER_MEANS) @Nullable String after,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var page = PageRequest.of(first, after);
        var field = CurrentField.get();
        return Cooperation.ask(
                field,
                selection(
                        Limit.length("area", area, Limit.LONGEST_AREA_CODE),
                        Limit.length("search", search, LONGEST_SEARCH),
                        from,
                        Limit.notBefore("to", from, to),
                        page.rows(),
                        page.page(),
                        field.clocks()),
                (answer, companions) -> EngagementConnection.of(Slice.of(
                        page,
                        answer.items().stream()
                                .map(row -> Engagement.of(row, companions))
                                .toList(),
                        answer.next(),
                        answer.total())));
    }

    @Description("Engagements that this area came to or was host of, by first day. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 30, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Engagement>> engagements(
            @Source Area area,
            @Description("Only what may lie on or after this day. Null: from the first.") @Nullable LocalDate from,
            @Description("Only what may lie on or before this day. Null: to the last.") @Nullable LocalDate to,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        return Cooperation.list(
                field,
                selection(area.code(), null, from, Limit.notBefore("to", from, to), most, null, field.clocks()),
                Engagement::of);
    }

    @Description("Engagements that it came of or that were about it, by first day. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 5)
    public CompletionStage<@Nullable List<@NonNull Engagement>> engagements(@Source Agreement agreement) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.list(
                field,
                EngagementSelection.ofAgreement(
                        agreement.slug(), PageRequest.MOST, clocks.asOf(), clocks.recordedAsOf()),
                Engagement::of);
    }

    @Description(
            "Agreements that came of it or that it was about; without those that the caller may not see. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 2)
    public CompletionStage<@Nullable List<@NonNull Agreement>> agreements(@Source Engagement engagement) {
        return AgreementFinder.inOrderOf(CurrentField.get(), engagement.agreementIds());
    }

    private static EngagementSelection selection(
            @Nullable String area,
            @Nullable String search,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int first,
            @Nullable String after,
            Clocks clocks) {
        return new EngagementSelection(
                null,
                area,
                null,
                search,
                null,
                null,
                null,
                from,
                to,
                first,
                after,
                clocks.asOf(),
                clocks.recordedAsOf());
    }
}
