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
import org.entente.partnerships.document.Kind;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.partnership.PartnershipView;
import org.entente.partnerships.partnership.StageKey;
import org.entente.partnerships.version.OtherVersions.Clocks;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/partnerships")
@RolesAllowed(Roles.READER)
class PartnershipVersionResource {

    private final OtherVersions versions;

    PartnershipVersionResource(OtherVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("/{lead}/{partner}/{since}/versions")
    @WithSession
    @Operation(
            summary = "The versions of a stage of a partnership, newest first, each with what it changed",
            description = "As for agreements.")
    public Uni<Page<VersionView>> list(
            @RestPath @Size(max = 20) String lead,
            @RestPath @Size(max = 20) String partner,
            @RestPath @Size(max = 10) String since,
            @RestQuery @DefaultValue("50") @Min(1) @Max(VersionSelection.MOST) int first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return versions.list(
                Kind.PARTNERSHIP, StageKey.of(lead, partner, since), first, after, new Clocks(asOf, recordedAsOf));
    }

    @GET
    @Path("/{lead}/{partner}/{since}/versions/{version}")
    @WithSession
    @Operation(summary = "One version of a stage of a partnership", description = "A draft for those who handle it.")
    public Uni<RestResponse<PartnershipView>> one(
            @RestPath @Size(max = 20) String lead,
            @RestPath @Size(max = 20) String partner,
            @RestPath @Size(max = 10) String since,
            @RestPath @Min(1) int version,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return versions.one(
                        Kind.PARTNERSHIP,
                        StageKey.of(lead, partner, since),
                        version,
                        new Clocks(asOf, recordedAsOf),
                        PartnershipDraft.class,
                        PartnershipView::of)
                .map(view -> VersionTag.ok(view, version));
    }

    @GET
    @Path("/{lead}/{partner}/{since}/versions/{version}/difference")
    @WithSession
    @Operation(
            summary = "What changed, in words",
            description = "Since the version `from`; since the one that it was built on, where none is named.")
    public Uni<DifferenceView> difference(
            @RestPath @Size(max = 20) String lead,
            @RestPath @Size(max = 20) String partner,
            @RestPath @Size(max = 10) String since,
            @RestPath @Min(1) int version,
            @RestQuery @Nullable @Min(1) Integer from,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf) {
        return versions.difference(
                Kind.PARTNERSHIP, StageKey.of(lead, partner, since), version, from, new Clocks(asOf, recordedAsOf));
    }
}
