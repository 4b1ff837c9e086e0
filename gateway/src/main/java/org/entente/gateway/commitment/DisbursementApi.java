package org.entente.gateway.commitment;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.cooperation.Companions;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.cooperation.EditArguments;
import org.entente.gateway.cooperation.FaultNames;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.DisbursedRow;
import org.entente.gateway.partnerships.DisbursementBody;
import org.entente.gateway.partnerships.PartnershipsWrites;

/** How money that was committed comes to be paid. */
@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class DisbursementApi {

    private final PartnershipsWrites writes;

    DisbursementApi(PartnershipsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Records, in a new version of its agreement, money paid of a commitment. The payment becomes a commitment of kind DISBURSEMENT that pays this one. Needs the role editor, and a party among the own desks, else NOT_YOUR_DESK. NOT_FOUND where there is no such commitment for the caller. The answer is the commitment that was paid, as the version written has it: `disbursed` holds the payment, `agreement` is the draft with its `version`. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Commitment> recordDisbursement(
            @Description("The global id of the commitment that was paid, or its bare one.") @Id @NonNull
                    String commitmentId,
            @Description("How much.") @NonNull MoneyInput money,
            @Description("The day it was paid.") @NonNull LocalDate on,
            @Description("Address of the page or file that it is taken from, http or https.") @Nullable
                    String sourceUrl,
            @Description("A remark, at most 4000 characters.") @Nullable String note,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason,
            @Description(
                            "The last version of the agreement, as the caller has seen it; STALE_VERSION when there is a later one. Null: onto the last one, whatever it says.")
                    @Nullable
                    Integer expectedVersion) {
        var id = GlobalId.parse(GlobalId.Kind.COMMITMENT, "commitmentId", commitmentId)
                .value();
        var version = expectedVersion == null
                ? null
                : Integer.valueOf(Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion));
        var body = new DisbursementBody(money.amount(), money.currency(), on.toString(), sourceUrl, note, reason);
        return Cooperation.write(
                CurrentField.get(),
                FaultNames::named,
                errand -> writes.disburse(id, version, body, errand),
                (written, companions) -> paid(id, written, companions));
    }

    private static Commitment paid(String id, DisbursedRow written, Companions companions) {
        return written.agreement().commitments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> Commitment.ofVersion(
                        one, companions, written.agreement().version()))
                .orElseThrow(() -> new IllegalStateException("the answer does not hold what was paid"));
    }
}
