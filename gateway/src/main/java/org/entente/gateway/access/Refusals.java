package org.entente.gateway.access;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.entente.gateway.problem.Problem;

/** Answers, in the form that its callers read, a request that is turned away before anybody has looked at what it asks. */
public final class Refusals {

    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int SERVICE_UNAVAILABLE = 503;

    private static final String GRAPH_TYPE = "application/graphql-response+json";

    private Refusals() {}

    public static void write(RoutingContext request, int status, Problem problem) {
        boolean graph = GraphPaths.isOne(request.request().path());
        // A body that nobody takes would keep the connection from its next request.
        request.request().resume();
        var response = request.response();
        if (status == UNAUTHORIZED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, graph ? graphType(request) : "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end((graph ? graphError(problem) : details(status, problem)).toBuffer());
    }

    private static JsonObject details(int status, Problem problem) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .put("detail", problem.getMessage())
                .put("code", problem.code().name());
    }

    /** Clients of a graph look for errors where a graph has them. */
    private static JsonObject graphError(Problem problem) {
        var error = new JsonObject()
                .put("message", problem.getMessage())
                .put("extensions", new JsonObject().put("code", problem.code().name()));
        return new JsonObject().put("errors", new JsonArray().add(error));
    }

    private static String graphType(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(GRAPH_TYPE)
                ? GRAPH_TYPE + "; charset=utf-8"
                : "application/json; charset=utf-8";
    }
}
