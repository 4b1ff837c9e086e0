package org.entente.gateway.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.entente.gateway.access.ConsolePaths;

/**
 * Answers every page of the console with the same shell, under a policy that lets it load and ask nothing but its own
 * origin's. The script in it reads the address and shows the view.
 */
@ApplicationScoped
class Shell {

    /** Before the server of files, which answers the shell at the root alone. */
    private static final int AHEAD_OF_FILES = -10_000;

    private static final String ROOT = "/";
    /** Named by no hash, and belongs to the documents of one release. */
    private static final String SENT_AHEAD = "/static/ahead.js";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Optional<String> modules = Modules.ofShell();

    void register(@Observes Router router) {
        router.route().order(AHEAD_OF_FILES).handler(this::guard);
    }

    private void guard(RoutingContext request) {
        if (!ConsolePaths.isPage(request.request())) {
            if (SENT_AHEAD.equals(request.request().path())) {
                request.addHeadersEndHandler(
                        ignored -> request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache"));
            }
            request.next();
            return;
        }
        request.addHeadersEndHandler(ignored -> request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        modules.ifPresent(header -> request.response().putHeader("Link", header));
        if (ROOT.equals(request.request().path())) {
            request.next();
        } else {
            request.reroute(ROOT);
        }
    }
}
