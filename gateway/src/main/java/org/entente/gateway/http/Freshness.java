package org.entente.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.digest.Sha256;

/**
 * How long an answer may be kept, and by whom: never by a cache that several people share, and beyond its own moment only
 * when it was asked of the past.
 */
@ApplicationScoped
class Freshness {

    static final String NOTHING_KEPT = "no-store";

    /** To be kept, and shown only after asking whether it still holds. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private static final int BYTES_OF_A_TAG = 18;
    private static final int NOT_MODIFIED = 304;

    private final InstantSource clock = InstantSource.system();
    private final Duration longest;

    Freshness(@ConfigProperty(name = "entente.documents.max-age") Duration longest) {
        this.longest = longest;
    }

    /** For a trusted document, answered without errors. */
    String ofTrusted(ParsedDocument document, GraphqlRequest request) {
        return longest.toSeconds() > 0
                        && document.asksOnlyBefore(clock.instant(), request.operationName(), request.variables())
                ? "private, max-age=" + longest.toSeconds()
                : ASK_EACH_TIME;
    }

    /**
     * Sends an answer that may be kept, or says that the caller's own copy of it is still right.
     *
     * @param kept how it may be kept, as Cache-Control says it
     */
    void send(RoutingContext request, String kept, Buffer body) {
        var response = request.response();
        var tag = tag(response.headers().get(HttpHeaders.CONTENT_TYPE), body);
        response.putHeader(HttpHeaders.CACHE_CONTROL, kept).putHeader(HttpHeaders.ETAG, tag);
        if (hasCopy(request, tag)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.end(body);
        }
    }

    /** For the schema: the same for all who may read it, until the gateway has another version. */
    void sendAskingEachTime(RoutingContext request, Buffer body) {
        send(request, ASK_EACH_TIME, body);
    }

    private static boolean hasCopy(RoutingContext request, String tag) {
        return request.request().headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .map(value -> value.startsWith("W/") ? value.substring(2) : value)
                .anyMatch(value -> "*".equals(value) || tag.equals(value));
    }

    private static String tag(String contentType, Buffer body) {
        var digest = Sha256.of(contentType.getBytes(UTF_8), body.getBytes());
        return '"'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES_OF_A_TAG))
                + '"';
    }
}
