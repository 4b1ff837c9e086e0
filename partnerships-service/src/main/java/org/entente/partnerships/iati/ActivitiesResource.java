package org.entente.partnerships.iati;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.access.Viewpoint;
import org.entente.partnerships.access.Viewpoints;
import org.entente.partnerships.ledger.Ledger;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.question.Answers;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.vocabulary.Pillar;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/iati/activities.xml")
@RolesAllowed(Roles.READER)
class ActivitiesResource {

    private final Inquiry inquiry;
    private final ActivityPart activities;
    private final Reporter reporter;
    private final Viewpoints viewpoints;
    private final Ledger ledger;

    ActivitiesResource(
            Inquiry inquiry, ActivityPart activities, Reporter reporter, Viewpoints viewpoints, Ledger ledger) {
        this.ledger = ledger;
        this.inquiry = inquiry;
        this.activities = activities;
        this.reporter = reporter;
        this.viewpoints = viewpoints;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            summary = "Money of agreements as activities of IATI 2.03",
            description = "One activity for each agreement, and one more for its money on a condition. What another"
                    + " commitment states again is no transaction, so that nobody adds it up twice; it is named in the"
                    + " activity's second description, like what is in kind. At most 500 agreements. The same selection,"
                    + " `asOf`, `recordedAsOf` and `undated` are the same bytes; header fields name them.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A file that is valid by the schemas of IATI 2.03. `Entente-As-Of`, `Entente-Recorded-As-Of` and"
                            + " `Entente-Undated` are what to ask with to get it again")
    @APIResponse(responseCode = "404", description = "No money matches: IATI knows no file without an activity")
    @APIResponse(responseCode = "413", description = "Money of more agreements matches than one file holds")
    public Uni<RestResponse<String>> file(
            @RestQuery @Size(max = Page.MOST) List<String> agreement,
            @RestQuery @Nullable @Size(max = 20) String provider,
            @RestQuery @Nullable @Size(max = 20) String receiver,
            @RestQuery @Nullable Pillar pillar,
            @RestQuery @Nullable Boolean undated,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        Viewpoint asked = viewpoints.of(asOf, recordedAsOf);
        var selection = new ActivitySelection(
                agreement.isEmpty() ? null : agreement, provider, receiver, pillar, asOf, recordedAsOf);
        return ledger.settled().map(settled -> asked.pinned(settled, undated)).chain(from -> Panache.withSession(
                        () -> inquiry.about(activities, selection, from))
                .map(answers -> described(file(answers, from), from)));
    }

    private static RestResponse<String> described(String file, Viewpoint from) {
        return RestResponse.ResponseBuilder.ok(file)
                .header("Entente-As-Of", from.asOf().toString())
                .header("Entente-Recorded-As-Of", from.recordedAsOf().toString())
                .header("Entente-Undated", from.undated())
                .build();
    }

    private String file(Answers answers, Viewpoint from) {
        Page<Deal> deals = answers.only(activities);
        if (deals.next() != null) {
            throw new ProblemException(
                    ProblemCode.TOO_LARGE,
                    "money of %d agreements matches, and a file holds %d at most; ask for fewer"
                            .formatted(deals.total(), ActivitySelection.MOST));
        }
        LocalDate today = LocalDate.ofInstant(from.asOf(), ZoneOffset.UTC);
        return Activities.file(deals.items(), answers.areas(), reporter, today)
                .orElseThrow(() -> ProblemException.notFound("no money matches"));
    }
}
