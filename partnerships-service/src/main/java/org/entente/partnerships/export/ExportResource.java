package org.entente.partnerships.export;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.access.Viewpoints;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementQuery;
import org.entente.partnerships.engagement.EngagementPart;
import org.entente.partnerships.engagement.EngagementQuery;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.partnership.PartnershipPart;
import org.entente.partnerships.partnership.PartnershipSelection;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.statement.StatementPart;
import org.entente.partnerships.statement.StatementQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/export")
@RolesAllowed(Roles.READER)
@APIResponse(
        responseCode = "200",
        description = "The file: text/csv or application/json, by `format` or by what is accepted. `Repr-Digest` is its"
                + " SHA-256; `Entente-As-Of`, `Entente-Recorded-As-Of` and `Entente-Undated` are what to ask with to get"
                + " the same bytes again.",
        content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT))
        })
@APIResponse(responseCode = "413", description = "The selection holds more than 10,000")
class ExportResource {

    private static final String INSTANTS =
            " Without `asOf` it is of now, with the facts of which nobody knows since when they are public; `undated` says"
                    + " whether these are wanted. The same selection, instants and `undated` are the same bytes for ever.";

    private final Exports exports;
    private final Viewpoints viewpoints;
    private final AgreementPart agreements;
    private final EngagementPart engagements;
    private final StatementPart statements;
    private final PartnershipPart partnerships;
    private final HttpHeaders headers;

    ExportResource(
            Exports exports,
            Viewpoints viewpoints,
            AgreementPart agreements,
            EngagementPart engagements,
            StatementPart statements,
            PartnershipPart partnerships,
            HttpHeaders headers) {
        this.exports = exports;
        this.viewpoints = viewpoints;
        this.agreements = agreements;
        this.engagements = engagements;
        this.statements = statements;
        this.partnerships = partnerships;
        this.headers = headers;
    }

    @GET
    @Path("/agreements")
    @Operation(
            summary = "Agreements as a file, or one kind of their parts",
            description = "`table` is AGREEMENTS (in JSON with all their parts), PARTIES, ACTIONS, EVENTS, COMMITMENTS,"
                    + " DOCUMENTS or RELATED; the other parameters select agreements as `GET /agreements` does, and"
                    + " `provider` and `receiver` among the rows of COMMITMENTS." + INSTANTS)
    public Uni<Response> agreements(
            @RestQuery @DefaultValue("AGREEMENTS") AgreementTables table,
            @BeanParam @Valid AgreementQuery query,
            @RestQuery @Nullable @Size(max = 20) String provider,
            @RestQuery @Nullable @Size(max = 20) String receiver,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable Boolean undated,
            @Context Request request) {
        var selection = query.selection(null, Exports.MOST, null);
        var sides = Sides.of(provider, receiver, table);
        return file(agreements, selection, found -> table.rows(found, sides), format, undated, request);
    }

    @GET
    @Path("/engagements")
    @Operation(summary = "Engagements as a file", description = "Selected as by `GET /engagements`." + INSTANTS)
    public Uni<Response> engagements(
            @BeanParam @Valid EngagementQuery query,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable Boolean undated,
            @Context Request request) {
        var selection = query.selection(Exports.MOST, null);
        return file(engagements, selection, found -> new Rows<>(Tables.ENGAGEMENTS, found), format, undated, request);
    }

    @GET
    @Path("/statements")
    @Operation(summary = "Statements as a file", description = "Selected as by `GET /statements`." + INSTANTS)
    public Uni<Response> statements(
            @BeanParam @Valid StatementQuery query,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable Boolean undated,
            @Context Request request) {
        var selection = query.selection(Exports.MOST, null);
        return file(statements, selection, found -> new Rows<>(Tables.STATEMENTS, found), format, undated, request);
    }

    @GET
    @Path("/partnerships")
    @Operation(summary = "Partnerships as a file", description = "Selected as by `GET /partnerships`." + INSTANTS)
    public Uni<Response> partnerships(
            @RestQuery @Size(max = Page.MOST) List<String> id,
            @RestQuery @Nullable @Size(max = 20) String area,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable Boolean undated,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @Context Request request) {
        var selection = new PartnershipSelection(id, area, Exports.MOST, null, asOf, recordedAsOf);
        return file(partnerships, selection, found -> new Rows<>(Tables.PARTNERSHIPS, found), format, undated, request);
    }

    private <S extends Selection, V> Uni<Response> file(
            Part<S, Page<V>> part,
            S selection,
            Function<List<V>, Rows<?>> rows,
            @Nullable String format,
            @Nullable Boolean undated,
            Request request) {
        var order = new Exports.Order<>(
                part,
                selection,
                rows,
                Form.of(format, headers.getAcceptableMediaTypes()),
                viewpoints.of(selection.asOf(), selection.recordedAsOf()),
                undated);
        return exports.make(order).map(export -> ExportResponse.of(export, request));
    }
}
