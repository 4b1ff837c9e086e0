package org.entente.gateway.release;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.access.Role;
import org.entente.gateway.call.Errand;
import org.entente.gateway.graph.CurrentField;
import org.entente.gateway.graph.GlobalId;
import org.entente.gateway.graph.Limit;
import org.entente.gateway.graph.Moment;
import org.entente.gateway.limit.Cost;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.statistics.NewFigure;
import org.entente.gateway.statistics.ReleaseRow;
import org.entente.gateway.statistics.StatisticsWrites;

/**
 * How a release comes to be, becomes public and is taken back. The roles are looked at here so that a caller hears no
 * early; the service looks again.
 */
@GraphQLApi
@RolesAllowed(Role.EDITOR)
public class ReleaseLifeApi {

    private static final String ID_MEANS = "The release's global id, or its bare UUID.";

    private final StatisticsWrites writes;

    ReleaseLifeApi(StatisticsWrites writes) {
        this.writes = writes;
    }

    @Mutation
    @Description(
            "Opens a draft; `recordFigures` fills it. Needs the role editor. The same input again from the same account answers the draft that is open. BAD_USER_INPUT names the member of `input` at fault; NOT_YOUR_DESK: only an editor of the publisher's own area announces. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> draftRelease(
            @Description("What is published, by whom and when.") @NonNull ReleaseInput input) {
        var wanted = input.checked();
        return write(errand ->
                writes.draft(wanted, errand).onFailure(Problem.class).transform(refused -> refused.below("input")));
    }

    @Mutation
    @Description(
            "Adds figures to a draft of the caller's own: all of them or none. Needs the role editor; each figure's reporting or counterpart area is one of the own desks, else NOT_YOUR_DESK. ROWS_REFUSED lists in `extensions.errors` every figure that cannot be taken, by `field` (figures[3].printed), `value` and `reason`, up to 1000; `extensions.errorsTotal` counts all. A figure that the draft holds already and that says the same is left as it is. NOT_YOUR_DRAFT for another account's draft, WRONG_STATE once it is submitted. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> recordFigures(
            @Description(ID_MEANS) @Id @NonNull String releaseId,
            @Description(
                            "1 to 1000 of them; best sent as a variable, since a document has at most 5000 tokens. Longer tables come in as files, by the statistics service's `POST /intakes`.")
                    @NonNull
                    List<@NonNull FigureInput> figures) {
        var release = uuid("releaseId", releaseId);
        var wanted = checked(figures);
        return write(errand -> writes.record(release, wanted, errand));
    }

    @Mutation
    @Description(
            "Submits a draft: from then on it takes no more figures and waits for `approveRelease` by somebody else. Needs the role editor; each figure in it belongs to the own desks, else NOT_YOUR_DESK. WRONG_STATE for a draft without figures, or what is no draft any more. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> submitRelease(@Description(ID_MEANS) @Id @NonNull String id) {
        var release = uuid("id", id);
        return write(errand -> writes.submit(release, errand));
    }

    @Mutation
    @RolesAllowed(Role.APPROVER)
    @Description(
            "Approves what was submitted: it is public from its minute on, at once where that has passed. Needs the role approver. APPROVED_BY_SUBMITTER for who drafted or submitted it, whatever their roles; WRONG_STATE for what is not submitted, and for the amendment of a figure that is no longer in force. Look at `Release.figures` first. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> approveRelease(@Description(ID_MEANS) @Id @NonNull String id) {
        var release = uuid("id", id);
        return write(errand -> writes.approve(release, errand));
    }

    @Mutation
    @RolesAllowed({Role.EDITOR, Role.APPROVER})
    @Description(
            "Takes a release back: its figures stop being in force, its record stays. A draft is withdrawn by its author; what was submitted also by an approver, who rejects it that way; what was approved by an approver alone, and at once. NOT_YOUR_DRAFT, FORBIDDEN otherwise; WRONG_STATE for what somebody else withdrew before. Null only together with an error.")
    @Cost(Cost.A_QUESTION)
    public CompletionStage<@Nullable Release> withdrawRelease(
            @Description(ID_MEANS) @Id @NonNull String id,
            @Description("Why, in words for everybody who sees the release; at most 2000 characters.") @NonNull
                    String reason,
            @Description(
                            "From when on its figures are no longer in force; never in the future. What was recorded by mistake is withdrawn from its `publishedAt` on, and then was in force at no instant. Null: from now on.")
                    @Nullable
                    Moment withdrawnAt) {
        var release = uuid("id", id);
        Limit.wholeCharacters("reason", reason);
        var from = withdrawnAt == null ? null : withdrawnAt.instant();
        return write(errand -> writes.withdraw(release, reason, from, errand));
    }

    private static CompletionStage<Release> write(Function<Errand, Uni<ReleaseRow>> write) {
        return CurrentField.get().write(write).thenApply(Release::of);
    }

    private static String uuid(String argument, String id) {
        return GlobalId.parse(GlobalId.Kind.RELEASE, argument, id).uuid();
    }

    private static List<NewFigure> checked(List<FigureInput> figures) {
        if (figures.isEmpty() || figures.size() > StatisticsWrites.MOST_FIGURES) {
            throw Problem.badInput(
                    "figures",
                    "`figures` must be 1 to %d; they were %d."
                            .formatted(StatisticsWrites.MOST_FIGURES, figures.size()));
        }
        return IntStream.range(0, figures.size())
                .mapToObj(place -> figures.get(place).checked(place))
                .toList();
    }
}
