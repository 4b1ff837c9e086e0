package org.entente.statistics.export;

import io.quarkus.vertx.http.Uncompressed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.statistics.access.Roles;
import org.entente.statistics.access.Viewpoint;
import org.entente.statistics.access.Viewpoints;
import org.entente.statistics.page.Page;
import org.entente.statistics.period.Frequency;
import org.entente.statistics.period.Period;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/export")
@RolesAllowed(Roles.READER)
class ExportResource {

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Exports exports;
    private final Viewpoints viewpoints;
    private final Clock clock;
    private final CurrentVertxRequest exchange;

    ExportResource(Exports exports, Viewpoints viewpoints, Clock clock, CurrentVertxRequest exchange) {
        this.exports = exports;
        this.viewpoints = viewpoints;
        this.clock = clock;
        this.exchange = exchange;
    }

    @GET
    @Blocking
    @Uncompressed
    @Operation(
            summary = "Figures of any number of series as a file: CSV, SDMX-CSV or JSON",
            description = "The same selection, `asOf` and `recordedAsOf` is the same bytes for ever; the header fields"
                    + " `Entente-As-Of` and `Entente-Recorded-As-Of` say which instants these are, and `Repr-Digest`"
                    + " has the SHA-256. `asOf` is now where it is not given, for everybody. The form is chosen by"
                    + " `format` (csv, sdmx-csv, json) or by `Accept`; SDMX-CSV is version 2.0.0, or 1.0.0 where the"
                    + " media type says so. Everything is chosen by its code. With `vintages`, every known vintage and"
                    + " withdrawal; else the figures in force. At most 5,000,000 figures, unless the operator set"
                    + " another number: more are refused with 413 before anything is sent.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers = {
                @Header(name = "Entente-As-Of"),
                @Header(name = "Entente-Recorded-As-Of"),
                @Header(name = "Repr-Digest"),
                @Header(name = "ETag")
            },
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.sdmx.data+csv"),
                @Content(mediaType = "application/json")
            })
    @APIResponse(responseCode = "304", description = "The file is the one that the caller has")
    @APIResponse(responseCode = "413", description = "The selection has too many figures")
    public Response export(
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String refArea,
            @RestQuery @Nullable String counterpartArea,
            @RestQuery @Nullable String route,
            @RestQuery @Nullable Frequency frequency,
            @RestQuery @Nullable String publisher,
            @RestQuery @Size(max = Page.MOST) List<String> key,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue("false") boolean vintages,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @Context HttpHeaders headers,
            @Context Request request)
            throws Exception {
        Form form = Form.of(format, headers.getAcceptableMediaTypes());
        Period first = Selection.period("from", from);
        Period last = Selection.period("to", to);
        var selection = new Selection(
                indicator,
                refArea,
                counterpartArea,
                route,
                frequency,
                publisher,
                key,
                first == null ? null : first.start(),
                last == null ? null : last.end(),
                vintages);
        Exports.Ready export = exports.make(form, selection, viewpoint(asOf, recordedAsOf));
        // Also where nothing is sent: to HEAD, or to a caller who has the file.
        exchange.getCurrent().addEndHandler(end -> export.close());
        return response(export, request);
    }

    /** An export is a statement about an instant, so nobody's goes on for ever: what is not said is now. */
    private Viewpoint viewpoint(@Nullable String asOf, @Nullable String recordedAsOf) {
        Instant now = clock.instant();
        Viewpoint asked = viewpoints.of(asOf == null ? now.toString() : asOf, recordedAsOf);
        return new Viewpoint(asked.asOf(), asked.recordedAsOf().isAfter(now) ? now : asked.recordedAsOf());
    }

    private static Response response(Exports.Ready export, Request request) {
        byte[] digest = export.spool().digest();
        var tag = new EntityTag(HexFormat.of().formatHex(digest));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return described(unchanged, export, tag).build();
        }
        StreamingOutput file = out -> {
            try (export) {
                export.spool().copyTo(out);
            }
        };
        return described(Response.ok(file, export.form().mediaType()), export, tag)
                .header(HttpHeaders.CONTENT_LENGTH, export.spool().length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"entente-figures-%s.%s\""
                                .formatted(
                                        IN_NAMES.format(export.viewpoint().asOf()),
                                        export.form().extension()))
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(digest)))
                .build();
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder response, Exports.Ready export, EntityTag tag) {
        return response.tag(tag)
                .header("Entente-As-Of", export.viewpoint().asOf().toString())
                .header(
                        "Entente-Recorded-As-Of",
                        export.viewpoint().recordedAsOf().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization");
    }
}
