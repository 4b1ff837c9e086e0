package org.entente.gateway.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sends the shapes of the map compressed: they are the same for everybody. The server itself goes by kinds of content alone, and
 * JSON is what the graph answers, too, of which nobody is to tell anything by its length.
 */
@ApplicationScoped
class Shapes {

    private static final String ADDRESS = "/static/world.json";

    /** Before the server of files. */
    private static final int AHEAD_OF_FILES = -10_000;

    void register(@Observes Router router) {
        router.route(ADDRESS).order(AHEAD_OF_FILES).handler(Shapes::compress);
    }

    private static void compress(RoutingContext request) {
        // The server marks what is to be sent as it is; without the mark it compresses for whoever accepts that.
        request.addHeadersEndHandler(ignored -> request.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
        request.next();
    }
}
