package org.entente.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
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
import org.entente.gateway.commitment.CommitmentInput;
import org.entente.gateway.cooperation.Cooperation;
import org.entente.gateway.cooperation.EditArguments;
import org.entente.gateway.cooperation.FaultNames;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.partnerships.AgreementRow;
import org.entente.gateway.partnerships.AgreementSelection;
import org.entente.gateway.partnerships.PartnershipsWrites;
import org.entente.gateway.problem.Problem;

/**
 * How an agreement comes to be, changes and becomes public. The roles are looked at here so that a caller hears no early;
 * the service looks again.
 */
@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class AgreementLifeApi {

    private static final String ID_MEANS = "The agreement's global id, or its bare one, such as italy-libya-2017.";

    private static final String WRITTEN =
            " The answer is the version that was written, a DRAFT, and what is below it is shown as that version has it. Null only together with an error.";

    private static final String REFUSALS =
            " Needs the role editor, and a party among the own desks, else NOT_YOUR_DESK. STALE_VERSION when `expectedVersion` is not the last one. BAD_USER_INPUT or ROWS_REFUSED name in `extensions.errors` every member that cannot be taken, by `field`, `value` and `reason`; nothing was changed then.";

    private final PartnershipsWrites writes;

    AgreementLifeApi(PartnershipsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Records a new agreement as version 1, which waits for `publishAgreement` by somebody else. Needs the role editor, and a party among the own desks, else NOT_YOUR_DESK. WRONG_STATE where the caller sees one of its id already. BAD_USER_INPUT or ROWS_REFUSED name in `extensions.errors` every member that cannot be taken, by `field` (input.parties[0].area), `value` and `reason`; nothing was changed then."
                    + WRITTEN)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> draftAgreement(
            @Description("Its content.") @NonNull AgreementInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var body = input.body(reason);
        return write(FaultNames.below("input"), errand -> writes.draft(body, errand));
    }

    @Mutation
    @Description(
            "Records a new version of an agreement, built on the last one, the caller's own or another's waiting draft included. What the input leaves out stays as it stands."
                    + REFUSALS + WRITTEN)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> changeAgreement(
            @Description(ID_MEANS) @Id @NonNull String id,
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("Its content from now on.") @NonNull AgreementInput input,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var slug = slug("id", id);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        var field = CurrentField.get();
        return Cooperation.ask(field, AgreementSelection.ofVersion(slug, version), (page, companions) -> page.items())
                .thenCompose(found -> {
                    var body = input.over(only(found.stream().findFirst(), version), reason);
                    return write(
                            field, FaultNames.below("input"), errand -> writes.change(slug, version, body, errand));
                });
    }

    private static AgreementRow only(Optional<AgreementRow> found, int version) {
        return found.orElseThrow(() ->
                Problem.notFound("There is no such agreement with a version %d, or not for you. Nothing was changed."
                        .formatted(version)));
    }

    @Mutation
    @RolesAllowed(Role.APPROVER)
    @Description(
            "Publishes a version of an agreement: it is public from now on, or for the desks of its parties where it is RESTRICTED. Needs the role approver. APPROVED_BY_SUBMITTER for who drafted any of the versions that become public with it, whatever their roles; WRONG_STATE for one that is published or overtaken, or that came in a document with others, which is approved as a whole. Look at `agreement(id:, version:)` and `versions` first. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> publishAgreement(
            @Description(ID_MEANS) @Id @NonNull String id,
            @Description(EditArguments.PUBLISHED_VERSION_MEANS) int expectedVersion) {
        var slug = slug("id", id);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        return write(UnaryOperator.identity(), errand -> writes.publish(slug, version, errand));
    }

    @Mutation
    @Description("Records, in a new version, something that changed how an agreement stands." + REFUSALS + WRITTEN)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> recordLifecycleEvent(
            @Description(ID_MEANS) @Id @NonNull String agreementId,
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("What happened.") @NonNull LifecycleEventInput event,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var slug = slug("agreementId", agreementId);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        var body = event.body(reason);
        return write(FaultNames.below("event"), errand -> writes.add(slug, version, body, errand));
    }

    @Mutation
    @Description("Records, in a new version, what one party of an agreement did by itself." + REFUSALS + WRITTEN)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> recordPartyAction(
            @Description(ID_MEANS) @Id @NonNull String agreementId,
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("Code of the party, such as TUN.") @NonNull String area,
            @Description("What it did.") @NonNull PartyActionInput action,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var slug = slug("agreementId", agreementId);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        var party = GlobalId.parse(GlobalId.Kind.AREA, "area", area).value();
        var body = action.body(reason);
        return write(FaultNames.below("action"), errand -> writes.add(slug, version, party, body, errand));
    }

    @Mutation
    @Description("Records, in a new version, money or help in kind that an agreement names." + REFUSALS + WRITTEN)
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Agreement> recordCommitment(
            @Description(ID_MEANS) @Id @NonNull String agreementId,
            @Description(EditArguments.EXPECTED_VERSION_MEANS) int expectedVersion,
            @Description("What is given.") @NonNull CommitmentInput commitment,
            @Description(EditArguments.REASON_MEANS) @Nullable String reason) {
        var slug = slug("agreementId", agreementId);
        int version = Limit.version(EditArguments.EXPECTED_VERSION, expectedVersion);
        var body = commitment.body("commitment", reason);
        return write(FaultNames.below("commitment"), errand -> writes.add(slug, version, body, errand));
    }

    private static CompletionStage<Agreement> write(
            UnaryOperator<String> names, Function<Errand, Uni<AgreementRow>> write) {
        return write(CurrentField.get(), names, write);
    }

    private static CompletionStage<Agreement> write(
            CurrentField field, UnaryOperator<String> names, Function<Errand, Uni<AgreementRow>> write) {
        return Cooperation.write(field, names, write, Agreement::of);
    }

    private static String slug(String argument, String id) {
        return GlobalId.parse(GlobalId.Kind.AGREEMENT, argument, id).value();
    }
}
