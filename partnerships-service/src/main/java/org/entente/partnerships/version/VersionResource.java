package org.entente.partnerships.version;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Inquiry;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/agreements")
@RolesAllowed(Roles.READER)
class VersionResource {

    private final Inquiry inquiry;
    private final AgreementPart agreements;
    private final VersionPart versions;
    private final DifferencePart differences;

    VersionResource(Inquiry inquiry, AgreementPart agreements, VersionPart versions, DifferencePart differences) {
        this.inquiry = inquiry;
        this.agreements = agreements;
        this.versions = versions;
        this.differences = differences;
    }

    @GET
    @Path("/{id}/versions")
    @WithSession
    @Operation(
            summary = "The versions of an agreement, newest first, each with what it changed",
            description =
                    "Published ones for everybody who sees the agreement; drafts for those who handle them: editors of"
                            + " its desks, approvers once they are submitted, auditors; none of them with `asOf`.")
    public Uni<Page<VersionView>> list(
            @RestPath @Size(max = 100) String id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(VersionSelection.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(versions, new VersionSelection(id, first, after, asOf, recordedAsOf))
                .map(answers -> answers.only(versions))
                .invoke(page -> {
                    if (page.total() == 0) {
                        throw ProblemException.notFound("there is no agreement " + id);
                    }
                });
    }

    @GET
    @Path("/{id}/versions/{version}")
    @WithSession
    @Operation(
            summary = "One version of an agreement",
            description = "Its desks, and whoever handles it as a draft, see all of it, also what is not public yet.")
    public Uni<RestResponse<AgreementView>> one(
            @RestPath @Size(max = 100) String id,
            @RestPath @Min(1) int version,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(agreements, AgreementSelection.ofId(id, version, asOf, recordedAsOf))
                .map(answers ->
                        answers.only(agreements).items().stream().findFirst().orElseThrow(() -> missing(id, version)))
                .map(agreement -> VersionTag.ok(agreement, agreement.version()));
    }

    @GET
    @Path("/{id}/versions/{version}/difference")
    @WithSession
    @Operation(
            summary = "What changed, in words",
            description = "Since the version `from`; since the one that it was built on, where none is named.")
    public Uni<DifferenceView> difference(
            @RestPath @Size(max = 100) String id,
            @RestPath @Min(1) int version,
            @RestQuery @Nullable @Min(1) Integer from,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(differences, new DifferenceQuestion(id, version, from, asOf, recordedAsOf))
                .map(answers -> answers.only(differences)
                        .orElseThrow(() -> from == null
                                ? missing(id, version)
                                : ProblemException.notFound("there are no versions %d and %d of agreement %s"
                                        .formatted(from, version, id))));
    }

    private static ProblemException missing(String id, int version) {
        return ProblemException.notFound("there is no version %d of agreement %s".formatted(version, id));
    }
}
