package org.entente.gateway.agreement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.commitment.Commitment;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PageRequest;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.partnerships.PartyStatusQuestion;
import org.entente.gateway.partnerships.RelatedRow;
import org.entente.gateway.partnerships.StatusQuestion;
import org.entente.gateway.partnerships.VersionSelection;
import org.entente.gateway.problem.Problem;

/** What an agreement says through questions of its own, and where its parts lead back to it. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class AgreementLinksApi {

    @Description(
            "How it stands on a day. UNCLEAR where nothing is on record by then, or partial dates leave it open. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable AgreementStatus> status(
            @Source Agreement agreement,
            @Description(
                            "The day; null: that of `asOf`, or today. To be left out below a draft and below `agreement(version:)`.")
                    @Nullable
                    LocalDate on) {
        if (on == null) {
            return CompletableFuture.completedFuture(agreement.statusNow());
        }
        refuseDays(agreement.pinned());
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new StatusQuestion(agreement.slug(), on, clocks.asOf(), clocks.recordedAsOf()),
                (status, companions) -> AgreementStatus.valueOf(status));
    }

    @Description(
            "Earlier agreements that this one changes, prolongs, replaces or carries out; without those that the caller may not see. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 2)
    public CompletionStage<@Nullable List<@NonNull RelatedAgreement>> related(@Source Agreement agreement) {
        var rows = agreement.relatedRows();
        return bySlug(rows.stream().map(RelatedRow::agreement)).thenApply(found -> rows.stream()
                .filter(row -> found.containsKey(row.agreement()))
                .map(row -> new RelatedAgreement(
                        RelationKind.valueOf(row.kind()), requireNonNull(found.get(row.agreement()))))
                .toList());
    }

    @Description(
            "Later agreements that change, prolong, replace or carry out this one, and those that replaced its replacements; without those that the caller may not see. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 2)
    public CompletionStage<@Nullable List<@NonNull Succession>> succession(@Source Agreement agreement) {
        var rows = agreement.successionRows();
        var named = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.agreement()), Stream.ofNullable(row.through())));
        return bySlug(named).thenApply(found -> rows.stream()
                .filter(row -> found.containsKey(row.agreement()))
                .map(row -> new Succession(
                        RelationKind.valueOf(row.kind()),
                        requireNonNull(found.get(row.agreement())),
                        row.through() == null ? null : found.get(row.through())))
                .toList());
    }

    private static CompletionStage<Map<String, Agreement>> bySlug(Stream<String> slugs) {
        return AgreementFinder.inOrderOf(CurrentField.get(), slugs.distinct().toList())
                .thenApply(found -> found.stream().collect(toMap(Agreement::slug, Function.identity())));
    }

    @Description(
            "How this party stood to the agreement on a day. NONE where nothing it did is known by then, UNCLEAR where partial dates leave it open. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable PartyStatus> status(
            @Source Party party,
            @Description(
                            "The day; null: that of `asOf`, or today. To be left out below a draft and below `agreement(version:)`.")
                    @Nullable
                    LocalDate on) {
        if (on == null) {
            return CompletableFuture.completedFuture(party.statusNow());
        }
        refuseDays(party.agreementVersion());
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new PartyStatusQuestion(
                        party.agreementId(), party.area().code(), on, clocks.asOf(), clocks.recordedAsOf()),
                (status, companions) -> PartyStatus.valueOf(status));
    }

    /** The service knows statuses on other days by what is published alone. */
    private static void refuseDays(@Nullable Integer version) {
        if (version != null) {
            throw Problem.badInput(
                    "on",
                    "`on` must be left out below a draft or a version asked for by its number: how those stand is known of today alone.");
        }
    }

    @Description(
            "The versions of its record, last one first; drafts for those alone who handle them, and none with `asOf`. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    @ListSize(assumed = 10, slicing = "limit")
    public CompletionStage<@Nullable List<@NonNull AgreementVersion>> versions(
            @Source Agreement agreement,
            @Description("How many at most, 1 to 100; more is BAD_USER_INPUT. The list ends there.")
                    @DefaultValue("50")
                    @Nullable
                    Integer limit) {
        int most = Limit.within("limit", limit, VersionSelection.MOST, PageRequest.USUAL);
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.list(
                field,
                new VersionSelection(agreement.slug(), most, null, clocks.asOf(), clocks.recordedAsOf()),
                (row, companions) -> AgreementVersion.of(row));
    }

    @Description("The agreement that names it. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> agreement(@Source Commitment commitment) {
        return AgreementFinder.agreement(CurrentField.get(), commitment.agreementId(), commitment.agreementVersion())
                .thenApply(agreement -> agreement.orElse(null));
    }

    @Description("The agreement that it happened to. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> agreement(@Source LifecycleEvent event) {
        return AgreementFinder.agreement(CurrentField.get(), event.agreementId(), event.agreementVersion())
                .thenApply(agreement -> agreement.orElse(null));
    }
}
