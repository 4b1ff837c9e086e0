package org.entente.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells the console's own pages from all others. A browser sends the cookie along with what other pages make it send, too; so the
 * cookie alone says who sits there, and not that they want it.
 */
@ApplicationScoped
class OwnPage {

    /** A header that no form can send, and no page of another origin without being allowed to. */
    private static final String MARK = "Entente-Console";

    private static final String MARKED = "1";
    private static final String WHERE_FROM = "Sec-Fetch-Site";
    private static final String HERE = "same-origin";

    private final boolean https;

    OwnPage(@ConfigProperty(name = "entente.console.https") boolean https) {
        this.https = https;
    }

    boolean sent(HttpServerRequest request) {
        return MARKED.equals(request.getHeader(MARK)) && saysHere(request);
    }

    /** The opening of a WebSocket has no header of ours, but always its page's origin. */
    boolean opens(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && saysHere(request) && isHere(origin, request);
    }

    private static boolean saysHere(HttpServerRequest request) {
        var from = request.getHeader(WHERE_FROM);
        return from == null || HERE.equals(from);
    }

    private boolean isHere(String origin, HttpServerRequest request) {
        var scheme = https || request.isSSL() ? "https" : "http";
        var host = request.authority();
        var from = address(origin);
        return host != null
                && from != null
                && scheme.equals(from.getScheme())
                && Objects.equals(from, address(scheme + "://" + host));
    }

    private static @Nullable URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
