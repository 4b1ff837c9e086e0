package org.entente.gateway.engagement;

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
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.EngagementRow;
import org.entente.gateway.partnerships.PartnershipsWrites;

/** How an engagement is recorded, changed and published. */
@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class EngagementLifeApi {

    private static final String ID_MEANS = "The engagement's global id, or its bare one.";

    private static final String REFUSALS =
            " Needs the role editor, and an area that took part among the own desks, else NOT_YOUR_DESK. BAD_USER_INPUT or ROWS_REFUSED name in `extensions.errors` every member that cannot be taken, by `field`, `value` and `reason`; nothing was changed then. The answer is the version that was written, a DRAFT. Null only together with an error.";

    private final PartnershipsWrites writes;

    EngagementLifeApi(PartnershipsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Records an engagement as version 1, which waits for `publishEngagement` by somebody else. WRONG_STATE where its id is taken."
                    + REFUSALS)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Engagement> recordEngagement(
            @Description("Its content.") @NonNull EngagementInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var body = input.body(reason);
        return write(FaultNames.below("input"), errand -> writes.draftEngagement(body, errand));
    }

    @Mutation
    @Description(
            "Records a new version of an engagement, built on the last one. The input is its whole content: what it leaves out is no longer said. STALE_VERSION when `expectedVersion` is not the last one."
                    + REFUSALS)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Engagement> changeEngagement(
            @Description(ID_MEANS) @Id @NonNull String id,
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("Its content from now on; `id` may be left out.") @NonNull EngagementInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var slug = slug(id);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        var body = input.body(reason);
        return write(FaultNames.below("input"), errand -> writes.changeEngagement(slug, version, body, errand));
    }

    @Mutation
    @RolesAllowed(Role.APPROVER)
    @Description(
            "Publishes a version of an engagement. Needs the role approver. APPROVED_BY_SUBMITTER for who drafted any of the versions that become public with it; WRONG_STATE for one that is published or overtaken, or that came in a document with others, which is approved as a whole. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Engagement> publishEngagement(
            @Description(ID_MEANS) @Id @NonNull String id,
            @Description(EditArguments.PUBLISHED_VERSION_MEANS) int expectedVersion) {
        var slug = slug(id);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        return write(UnaryOperator.identity(), errand -> writes.publishEngagement(slug, version, errand));
    }

    private static CompletionStage<Engagement> write(
            UnaryOperator<String> names, Function<Errand, Uni<EngagementRow>> write) {
        return Cooperation.write(CurrentField.get(), names, write, Engagement::of);
    }

    private static String slug(String id) {
        return GlobalId.parse(GlobalId.Kind.ENGAGEMENT, "id", id).value();
    }
}
