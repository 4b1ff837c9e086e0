package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
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
import org.entente.gateway.partnerships.PartyStatusQuestion;
import org.entente.gateway.partnerships.RelatedRow;
import org.entente.gateway.partnerships.StatusQuestion;
import org.entente.gateway.partnerships.VersionSelection;

/** What an agreement says through questions of its own, and where its parts lead back to it. */
@GraphQLApi
@RolesAllowed(Role.READER)
public class AgreementLinksApi {

    @Description(
            "How it stands on a day. UNCLEAR where nothing is on record by then, or partial dates leave it open. Null only together with an error.")
    public CompletionStage<@Nullable AgreementStatus> status(
            @Source Agreement agreement,
            @Description("The day; null: that of `asOf`, or today.") @Nullable LocalDate on) {
        if (on == null) {
            return CompletableFuture.completedFuture(agreement.statusNow());
        }
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new StatusQuestion(agreement.slug(), on, agreement.pinned(), clocks.asOf(), clocks.recordedAsOf()),
                (status, companions) -> AgreementStatus.valueOf(status));
    }

    @Description(
            "Earlier agreements that this one changes, prolongs, replaces or carries out; without those that the caller may not see. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull RelatedAgreement>> related(@Source Agreement agreement) {
        return others(agreement.relatedRows(), RelatedAgreement::new);
    }

    @Description(
            "Later agreements that change, prolong, replace or carry out this one; without those that the caller may not see. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull Succession>> succession(@Source Agreement agreement) {
        return others(agreement.successionRows(), Succession::new);
    }

    private static <T> CompletionStage<List<T>> others(
            List<RelatedRow> rows, BiFunction<RelationKind, Agreement, T> link) {
        var ids = rows.stream().map(RelatedRow::agreement).distinct().toList();
        return AgreementFinder.inOrderOf(CurrentField.get(), ids).thenApply(found -> rows.stream()
                .flatMap(row -> found.stream()
                        .filter(one -> one.slug().equals(row.agreement()))
                        .map(one -> link.apply(RelationKind.valueOf(row.kind()), one)))
                .toList());
    }

    @Description(
            "How this party stood to the agreement on a day. NONE where nothing it did is known by then, UNCLEAR where partial dates leave it open. Null only together with an error.")
    public CompletionStage<@Nullable PartyStatus> status(
            @Source Party party, @Description("The day; null: that of `asOf`, or today.") @Nullable LocalDate on) {
        if (on == null) {
            return CompletableFuture.completedFuture(party.statusNow());
        }
        var field = CurrentField.get();
        var clocks = field.clocks();
        return Cooperation.ask(
                field,
                new PartyStatusQuestion(
                        party.agreementId(),
                        party.area().code(),
                        on,
                        party.agreementVersion(),
                        clocks.asOf(),
                        clocks.recordedAsOf()),
                (status, companions) -> PartyStatus.valueOf(status));
    }

    @Description(
            "The versions of its record, first one first; drafts for those alone who handle them. They are those of today, or of `recordedAsOf`, whatever `asOf` says. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull AgreementVersion>> versions(
            @Source Agreement agreement,
            @Description(Limit.BELOW_A_PARENT_MEANS) @DefaultValue("200") @Nullable Integer limit) {
        int most = Limit.belowAParent(limit);
        var field = CurrentField.get();
        var then = field.clocks().recordedAsOf();
        return Cooperation.list(
                        field,
                        new VersionSelection(agreement.slug(), most, null),
                        (row, companions) -> AgreementVersion.of(row))
                .thenApply(versions -> versions.stream()
                        .filter(version -> version.isRecordedBy(then))
                        .map(version -> version.knownAt(then))
                        .toList());
    }

    @Description("The agreement that names it. Null only together with an error.")
    public CompletionStage<@Nullable Agreement> agreement(@Source Commitment commitment) {
        return AgreementFinder.agreement(CurrentField.get(), commitment.agreementId(), commitment.agreementVersion())
                .thenApply(agreement -> agreement.orElse(null));
    }

    @Description("The agreement that it happened to. Null only together with an error.")
    public CompletionStage<@Nullable Agreement> agreement(@Source LifecycleEvent event) {
        return AgreementFinder.agreement(CurrentField.get(), event.agreementId(), event.agreementVersion())
                .thenApply(agreement -> agreement.orElse(null));
    }
}
