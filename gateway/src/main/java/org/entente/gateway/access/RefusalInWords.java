package org.entente.gateway.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.entente.gateway.problem.Problem;

/**
 * Says in words why a request was refused, where the framework would send an empty answer. It lets nobody in: it knows
 * no caller, and only writes the challenge ahead of the mechanism that checks tokens.
 */
@ApplicationScoped
class RefusalInWords implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;
    private static final String GRAPH_TYPE = "application/graphql-response+json";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        write(request);
        return Uni.createFrom().item(true);
    }

    /** A bad token fails before anybody is asked for a challenge. */
    void register(@Observes Router router) {
        router.route().failureHandler(request -> {
            if (request.failure() instanceof AuthenticationFailedException
                    && !request.response().ended()) {
                write(request);
            } else {
                request.next();
            }
        });
    }

    private static void write(RoutingContext request) {
        boolean graph = GraphPaths.isOne(request.request().path());
        request.response()
                .setStatusCode(UNAUTHORIZED)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", graph ? graphType(request) : "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end((graph ? graphError() : problem()).toBuffer());
    }

    private static JsonObject problem() {
        var problem = Problem.unauthenticated();
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", "Unauthorized")
                .put("status", UNAUTHORIZED)
                .put("detail", problem.getMessage())
                .put("code", problem.code().name());
    }

    /** Clients of a graph look for errors where a graph has them. */
    private static JsonObject graphError() {
        var problem = Problem.unauthenticated();
        var error = new JsonObject()
                .put("message", problem.getMessage())
                .put("extensions", new JsonObject().put("code", problem.code().name()));
        return new JsonObject().put("errors", new JsonArray().add(error));
    }

    private static String graphType(RoutingContext request) {
        var accepted = request.request().getHeader("Accept");
        return accepted != null && accepted.contains(GRAPH_TYPE)
                ? GRAPH_TYPE + "; charset=utf-8"
                : "application/json; charset=utf-8";
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
