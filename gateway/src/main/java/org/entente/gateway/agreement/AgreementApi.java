package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.area.Area;
import org.entente.gateway.call.Page;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.Clocks;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.graph.Slice;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.partnerships.OutlineRow;
import org.entente.gateway.partnerships.OutlineSelection;
import org.entente.gateway.problem.Problem;

@GraphQLApi
@RolesAllowed(Role.READER)
public class AgreementApi {

    @Query
    @Description(
            "One agreement. Null for one that does not exist, that was not public then or that the caller may not see; with `version`, for a draft of which the caller is neither an editor of its desks, an approver nor an auditor.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> agreement(
            @Description("The agreement's global id, or its bare one, such as le-touquet-treaty-2003.") @Id @NonNull
                    String id,
            @Description(
                            "That version of its record, as `versions` lists them, a draft too; not together with `asOf` or `recordedAsOf`. Everything that is a part of it is shown as that version has it. Null: the published one that holds.")
                    @Nullable
                    Integer version,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var field = CurrentField.get();
        var slug = GlobalId.parse(GlobalId.Kind.AGREEMENT, id).value();
        if (version != null && !field.clocks().equals(Clocks.NOW)) {
            throw Problem.badInput("version", "`version` and the clocks (`asOf`, `recordedAsOf`) exclude each other.");
        }
        return AgreementFinder.agreement(field, slug, version == null ? null : Limit.version("version", version))
                .thenApply(agreement -> agreement.orElse(null));
    }

    @Query
    @Description(
            "Agreements that the filter lets through, by the day of their first known event; undated ones last. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(
            assumed = 50,
            slicing = "first",
            sized = {"edges", "nodes"})
    public CompletionStage<@Nullable AgreementConnection> agreements(
            @Description("Null: all agreements.") @Nullable AgreementFilter filter,
            @Description(PageRequest.FIRST_MEANS) @DefaultValue("50") @Nullable Integer first,
            @Description(PageRequest.AFTER_MEANS) @Nullable String after,
            @Description(Clocks.AS_OF_MEANS) @Nullable Moment asOf,
            @Description(Clocks.RECORDED_AS_OF_MEANS) @Nullable Moment recordedAsOf) {
        var page = PageRequest.of(first, after);
        var field = CurrentField.get();
        var clocks = field.clocks();
        var wanted = (filter == null ? AgreementFilter.ALL : filter).checked();
        var asked = selection(wanted, null, page.rows(), page.page(), clocks);
        return Outline.sufficesForPage(field)
                ? Cooperation.ask(field, new OutlineSelection(asked), connection(page, AgreementApi::outlined))
                : Cooperation.ask(field, asked, connection(page, Agreement::of));
    }

    private static Agreement outlined(OutlineRow row, Companions companions) {
        return Agreement.of(row.filled(), companions);
    }

    private static <R> BiFunction<Page<R>, Companions, AgreementConnection> connection(
            PageRequest page, BiFunction<R, Companions, Agreement> read) {
        return (answer, companions) -> AgreementConnection.of(Slice.of(
                page,
                answer.items().stream().map(row -> read.apply(row, companions)).toList(),
                answer.next(),
                answer.total()));
    }

    @Description(
            "Agreements that this area is a party to, by the day of their first known event; undated ones last. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 30, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull Agreement>> agreements(
            @Source Area area,
            @Description("Null: all of them.") @Nullable AgreementFilter filter,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var wanted = (filter == null ? AgreementFilter.ALL : filter).checked();
        var asked = selection(wanted, area.code(), most, null, field.clocks());
        return Outline.suffices(field)
                ? Cooperation.list(field, new OutlineSelection(asked), AgreementApi::outlined)
                : Cooperation.list(field, asked, Agreement::of);
    }

    /** With an area and another party, both must be parties themselves: an organisation does not stand in for one. */
    private static AgreementSelection selection(
            AgreementFilter filter, @Nullable String area, int first, @Nullable String after, Clocks clocks) {
        boolean pair = area != null && filter.party() != null && !filter.party().equals(area);
        return new AgreementSelection(
                null,
                null,
                AgreementFilter.name(filter.state()),
                area == null ? filter.party() : area,
                AgreementFilter.name(filter.partyRole()),
                AgreementFilter.name(filter.pillar()),
                AgreementFilter.name(filter.instrument()),
                AgreementFilter.name(filter.status()),
                filter.inForceOn(),
                filter.search(),
                pair ? area : null,
                pair ? filter.party() : null,
                pair ? false : null,
                first,
                after,
                clocks.asOf(),
                clocks.recordedAsOf());
    }
}
