package org.entente.gateway.citation;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.gateway.access.Role;
import org.entente.gateway.call.Errand;
import org.entente.gateway.call.PinnedRow;
import org.entente.gateway.cooperation.FaultNames;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.Partnerships;
import org.entente.gateway.partnerships.PartnershipsWrites;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.entente.gateway.statistics.Statistics;
import org.entente.gateway.statistics.StatisticsWrites;

/** Pins what a reader is about to quote, and shows it. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class CitationApi {

    private static final String FIGURES = "figureIds";
    private static final String AGREEMENTS = "agreementIds";

    private final StatisticsWrites statistics;
    private final PartnershipsWrites partnerships;

    CitationApi(StatisticsWrites statistics, PartnershipsWrites partnerships) {
        this.statistics = statistics;
        this.partnerships = partnerships;
    }

    @Query
    @Cost(Cost.A_QUESTION)
    @Description(
            "What was pinned under this id, the same bytes each time. Null for one that does not exist, or that holds something which the caller may not see.")
    public CompletionStage<@Nullable Citation> citation(
            @Description("The `id` that `cite` answered.") @Id @NonNull String id) {
        var field = CurrentField.get();
        return CitationFinder.find(field, GlobalId.parse(GlobalId.Kind.CITATION, id))
                .thenApply(found -> found.orElse(null));
    }

    @Mutation
    @Cost(Cost.A_QUESTION)
    @Description(
            "Pins what a reader is about to quote: figures in their vintages and agreements, as they are known and stored at these instants. Everybody may cite what they may see. At least one id, and at most 50 of each. BAD_USER_INPUT names in `extensions.errors` each id that there is not, or not for the caller, by `field` (figureIds[3]), `value` and `reason`; nothing is quotable then. SERVICE_UNAVAILABLE when one of the services does not answer: send the same again, best with the same `Idempotency-Key` header, under which it is pinned once. Null only together with an error.")
    public CompletionStage<@Nullable Citation> cite(
            @Description("Global ids of figures, in the order wanted; an empty list for none.") @Id @NonNull
                    List<@NonNull String> figureIds,
            @Description("Global ids of agreements, or bare ones, in the order wanted; an empty list for none.")
                    @Id
                    @NonNull
                    List<@NonNull String> agreementIds,
            @Description(
                            "Pin what the public could know at this instant. Null: now. What is under embargo is cited by pre-release readers with an instant after it.")
                    @Nullable
                    Moment asOf,
            @Description(
                            "Pin what Entente had stored at this instant. Only for auditors: FORBIDDEN for others. Null: now.")
                    @Nullable
                    Moment recordedAsOf) {
        var field = CurrentField.get();
        var clocks = field.clocks();
        var figures = checked(GlobalId.Kind.FIGURE, FIGURES, figureIds);
        var agreements = checked(GlobalId.Kind.AGREEMENT, AGREEMENTS, agreementIds);
        if (figures.isEmpty() && agreements.isEmpty()) {
            throw Problem.badInput(FIGURES, "A citation needs a figure or an agreement at least.");
        }
        return field.write(errand -> pin(figures, agreements, clocks.asOf(), clocks.recordedAsOf(), errand))
                .thenCompose(pins -> CitationFinder.findLate(field, pins))
                .thenApply(found -> found.orElseThrow(() -> Problem.notFound(
                        "What was cited is no longer there for you. Ask for it again before you quote it.")));
    }

    /** One after the other: where the first refuses, the second need not be asked. */
    private Uni<Pins> pin(
            List<String> figures,
            List<String> agreements,
            @Nullable Instant asOf,
            @Nullable Instant recordedAsOf,
            Errand errand) {
        return pinFigures(figures, asOf, recordedAsOf, errand)
                .chain(pinned -> pinAgreements(agreements, asOf, recordedAsOf, errand)
                        .map(alsoPinned -> new Pins(pinned, alsoPinned)));
    }

    private Uni<@Nullable String> pinFigures(
            List<String> ids, @Nullable Instant asOf, @Nullable Instant recordedAsOf, Errand errand) {
        if (ids.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var citation = new org.entente.gateway.statistics.NewCitation(ids, asOf, recordedAsOf);
        return statistics
                .cite(citation, errand)
                .onFailure(Problem.class)
                .transform(refused -> told(
                        refused, Statistics.SERVICE.name(), field -> field.replaceFirst("^figures(?=\\[|$)", FIGURES)))
                .map(PinnedRow::id);
    }

    private Uni<@Nullable String> pinAgreements(
            List<String> ids, @Nullable Instant asOf, @Nullable Instant recordedAsOf, Errand errand) {
        if (ids.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var citation = new org.entente.gateway.partnerships.NewCitation(ids, asOf, recordedAsOf);
        return partnerships
                .cite(citation, errand)
                .onFailure(Problem.class)
                .transform(refused -> told(refused, Partnerships.SERVICE.name(), FaultNames::named))
                .map(PinnedRow::id);
    }

    /**
     * A pin of which nobody has the id harms nobody: whether there is one need not be known before the same is sent again.
     */
    private static Problem told(Problem refused, String service, UnaryOperator<String> names) {
        if (refused.code() == ProblemCode.OUTCOME_UNKNOWN || refused.code() == ProblemCode.SERVICE_UNAVAILABLE) {
            return Problem.unavailable(service, refused.getCause());
        }
        var renamed = refused.renamed(names);
        if (renamed.faults().isEmpty()) {
            return renamed;
        }
        var first = renamed.faults().get(0);
        return Problem.writeRefused(
                renamed.code(),
                "`%s` (%s) cannot be cited: %s.".formatted(first.field(), first.value(), first.reason()),
                renamed.faults(),
                renamed.faultsTotal());
    }

    /** As the services name them; each once. */
    private static List<String> checked(GlobalId.Kind kind, String argument, List<String> ids) {
        if (ids.size() > Citation.MOST) {
            throw Problem.badInput(
                    argument, "`%s` must be at most %d; they were %d.".formatted(argument, Citation.MOST, ids.size()));
        }
        var seen = new HashSet<String>();
        return IntStream.range(0, ids.size())
                .mapToObj(place -> {
                    var where = "%s[%d]".formatted(argument, place);
                    var value = GlobalId.parse(kind, where, ids.get(place)).value();
                    if (!seen.add(value)) {
                        throw Problem.badInput(where, "`%s` names %s once more.".formatted(where, ids.get(place)));
                    }
                    return value;
                })
                .toList();
    }
}
