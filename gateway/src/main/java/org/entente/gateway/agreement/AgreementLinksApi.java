package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.access.Role;
import org.entente.gateway.commitment.Commitment;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.partnerships.RelatedRow;
import org.entente.gateway.partnerships.StatusQuestion;

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
                new StatusQuestion(agreement.slug(), on, clocks.asOf(), clocks.recordedAsOf()),
                (status, companions) -> AgreementStatus.valueOf(status));
    }

    @Description(
            "Earlier agreements that this one changes, prolongs, replaces or carries out; without those that the caller may not see. Null only together with an error.")
    public CompletionStage<@Nullable List<@NonNull RelatedAgreement>> related(@Source Agreement agreement) {
        var rows = agreement.relatedRows();
        return AgreementFinder.inOrderOf(
                        CurrentField.get(),
                        rows.stream().map(RelatedRow::agreement).distinct().toList())
                .thenApply(found -> related(rows, found));
    }

    private static List<RelatedAgreement> related(List<RelatedRow> rows, List<Agreement> found) {
        return rows.stream()
                .flatMap(row -> found.stream()
                        .filter(one -> one.slug().equals(row.agreement()))
                        .map(one -> new RelatedAgreement(RelationKind.valueOf(row.kind()), one)))
                .toList();
    }

    @Description("The agreement that names it. Null only together with an error.")
    public CompletionStage<@Nullable Agreement> agreement(@Source Commitment commitment) {
        return AgreementFinder.agreement(CurrentField.get(), commitment.agreementId())
                .thenApply(agreement -> agreement.orElse(null));
    }

    @Description("The agreement that it happened to. Null only together with an error.")
    public CompletionStage<@Nullable Agreement> agreement(@Source LifecycleEvent event) {
        return AgreementFinder.agreement(CurrentField.get(), event.agreementId())
                .thenApply(agreement -> agreement.orElse(null));
    }
}
