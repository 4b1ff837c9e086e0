package org.entente.partnerships.export;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;

/** How a file goes out: with its digest (RFC 9530) and the instants under which it is found again. */
final class ExportResponse {

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private ExportResponse() {}

    static Response of(Export export, Request request) {
        byte[] digest = export.digest();
        var tag = new EntityTag(HexFormat.of().formatHex(digest));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return described(unchanged, export, tag).build();
        }
        return described(Response.ok(export.bytes(), export.form().mediaType()), export, tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"entente-%s-%s.%s\""
                                .formatted(
                                        export.name(),
                                        IN_NAMES.format(export.viewpoint().asOf()),
                                        export.form().extension()))
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(digest)))
                .build();
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder response, Export export, EntityTag tag) {
        return response.tag(tag)
                .header("Entente-As-Of", export.viewpoint().asOf().toString())
                .header(
                        "Entente-Recorded-As-Of",
                        export.viewpoint().recordedAsOf().toString())
                .header("Entente-Undated", export.viewpoint().undated())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization");
    }
}
