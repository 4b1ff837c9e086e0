package org.entente.partnerships.agreement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Inquiry.Asked;
import org.entente.partnerships.question.Listed;
import org.entente.partnerships.vocabulary.PartyStatus;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/agreements")
@RolesAllowed(Roles.READER)
class AgreementResource {

    private final Inquiry inquiry;
    private final AgreementPart agreements;
    private final PartyStatusPart partyStatuses;

    AgreementResource(Inquiry inquiry, AgreementPart agreements, PartyStatusPart partyStatuses) {
        this.inquiry = inquiry;
        this.agreements = agreements;
        this.partyStatuses = partyStatuses;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Agreements by who made them, what about, and how they stand",
            description =
                    "Sorted by the day of their first event, undated ones last; with `search`, the best come first."
                            + " `status` is the one on the day of"
                            + " `asOf`, or today; `inForceOn` lets through what was certainly in force on that day. `origin` and"
                            + " `destination` together find agreements that name both, and with `includeOrganisations` those in"
                            + " which an organisation stands for one of the two. `state=DRAFT` lists what waits for publication"
                            + " and is the caller's to handle.")
    public Uni<Listed<AgreementView>> list(
            @BeanParam @Valid AgreementQuery query,
            @RestQuery @Nullable PublicationState state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.MOST) int first,
            @RestQuery @Nullable String after) {
        var selection = query.selection(state, first, after);
        return inquiry.about(agreements, selection).map(answers -> Listed.of(agreements, answers));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "One agreement, as far as it was known")
    @APIResponse(responseCode = "200", headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)))
    public Uni<RestResponse<AgreementView>> one(
            @RestPath @Size(max = 100) String id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return inquiry.about(agreements, AgreementSelection.ofId(id, null, asOf, recordedAsOf))
                .map(answers -> answers.only(agreements).items().stream()
                        .findFirst()
                        .orElseThrow(() -> ProblemException.notFound("there is no agreement " + id)))
                .map(agreement -> VersionTag.ok(agreement, agreement.version()));
    }

    /** How a party stands to an agreement. */
    public record PartyStatusView(String agreement, String area, PartyStatus status) {}

    @GET
    @Path("/{id}/parties/{area}/status")
    @WithSession
    @Operation(
            summary = "How one party stands to an agreement on a day",
            description = "By its own acts, and by the agreement's events where it has none on record; UNCLEAR where"
                    + " partial dates leave it open. `on` is the day of `asOf`, or today, where it is missing.")
    public Uni<PartyStatusView> partyStatus(
            @RestPath @Size(max = 100) String id,
            @RestPath @Size(max = 20) String area,
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        var question = new PartyStatusQuestion(id, area, on, asOf, recordedAsOf);
        return inquiry.about(List.of(
                        new Asked<>(agreements, List.of(AgreementSelection.ofId(id, null, asOf, recordedAsOf))),
                        new Asked<>(partyStatuses, List.of(question))))
                .map(answers -> answers.only(agreements).items().stream()
                        .flatMap(agreement -> agreement.parties().stream())
                        .filter(party -> party.area().equals(question.area()))
                        .findFirst()
                        .map(party -> new PartyStatusView(id, party.area(), answers.only(partyStatuses)))
                        .orElseThrow(() -> ProblemException.notFound(
                                "there is no agreement %s with the party %s".formatted(id, area))));
    }
}
