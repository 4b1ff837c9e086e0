package org.entente.statistics.intake;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Files are large and go to disk; every other body is read into memory, and has to be small. */
@ApplicationScoped
class BodyLimit {

    private static final long MOST = 32L * 1024 * 1024;

    /** Where the framework keeps the limit of a body whose length nobody has told. */
    private static final String LIMIT_OF_THIS_BODY = "io.quarkus.max-request-size";

    private static final int AFTER_THE_FRAMEWORKS_LIMIT = -1;

    void limit(@Observes Router router) {
        router.route().order(AFTER_THE_FRAMEWORKS_LIMIT).handler(BodyLimit::limit);
    }

    private static void limit(RoutingContext request) {
        boolean isFile = request.request().method().equals(HttpMethod.POST)
                && request.request().path().equals("/intakes");
        if (isFile) {
            request.next();
            return;
        }
        String length = request.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > MOST) {
            // The rest of the body is not waited for.
            request.addEndHandler(answered -> request.request().connection().close());
            request.response()
                    .putHeader("Connection", "close")
                    .setStatusCode(413)
                    .end();
            return;
        }
        request.put(LIMIT_OF_THIS_BODY, MOST);
        request.next();
    }
}
