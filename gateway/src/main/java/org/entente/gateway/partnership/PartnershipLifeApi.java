package org.entente.gateway.partnership;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.call.Errand;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.cooperation.EditArguments;
import org.entente.gateway.cooperation.FaultNames;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.PartialDate;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.PartnershipRow;
import org.entente.gateway.partnerships.PartnershipsWrites;

/** How a stage of a partnership is recorded, changed and published. */
@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class PartnershipLifeApi {

    private static final String REFUSALS =
            " Needs the role editor, and one of both sides among the own desks, else NOT_YOUR_DESK. BAD_USER_INPUT or ROWS_REFUSED name in `extensions.errors` every member that cannot be taken, by `field`, `value` and `reason`; nothing was changed then. The answer is the stage as it was written, a DRAFT. Null only together with an error.";

    private final PartnershipsWrites writes;

    PartnershipLifeApi(PartnershipsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Records a stage of a partnership as version 1 of that stage, which waits for `publishPartnershipStage` by somebody else. WRONG_STATE where the same two have a stage since the same date; then change that one."
                    + REFUSALS)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Partnership> recordPartnershipStage(
            @Description("Its content.") @NonNull PartnershipStageInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var body = input.body(reason);
        return write(FaultNames.below("input"), errand -> writes.draftStage(body, errand));
    }

    @Mutation
    @Description(
            "Records a new version of a stage of a partnership, built on the last one: the one of the input's lead, partner and since. The input is its whole content: what it leaves out is no longer said. STALE_VERSION when `expectedVersion` is not the last one."
                    + REFUSALS)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Partnership> changePartnershipStage(
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("Its content from now on.") @NonNull PartnershipStageInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        side("input.lead", input.lead());
        side("input.partner", input.partner());
        var body = input.body(reason);
        return write(FaultNames.below("input"), errand -> writes.changeStage(version, body, errand));
    }

    @Mutation
    @RolesAllowed(Role.APPROVER)
    @Description(
            "Publishes a version of a stage of a partnership. Needs the role approver. APPROVED_BY_SUBMITTER for who drafted any of the versions that become public with it; WRONG_STATE for one that is published or overtaken, or that came in a document with others, which is approved as a whole. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Partnership> publishPartnershipStage(
            @Description("The partnership's global id, or its bare one, such as ITA-TUN.") @Id @NonNull String id,
            @Description("When the stage began, as it was recorded.") @NonNull PartialDate since,
            @Description(EditArguments.PUBLISHED_VERSION_MEANS) int expectedVersion) {
        var sides = GlobalId.parse(GlobalId.Kind.PARTNERSHIP, "id", id).value().split("-", 2);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        return write(
                UnaryOperator.identity(),
                errand -> writes.publishStage(sides[0], sides[1], since.text(), version, errand));
    }

    /** It stands in the address of the call. */
    private static void side(String argument, String code) {
        var unused = GlobalId.parse(GlobalId.Kind.AREA, argument, code);
    }

    private static CompletionStage<Partnership> write(
            UnaryOperator<String> names, Function<Errand, Uni<PartnershipRow>> write) {
        return Cooperation.write(CurrentField.get(), names, write, Partnership::of);
    }
}
