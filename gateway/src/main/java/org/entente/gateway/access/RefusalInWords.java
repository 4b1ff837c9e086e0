package org.entente.gateway.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
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

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(Refusals.UNAUTHORIZED, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }

    /** Nobody but who wants to sign in is sent to the realm's page: that challenge is left to the mechanism behind. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (SessionPaths.isOfSignIn(request.request().path())) {
            return Uni.createFrom().item(false);
        }
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
        Refusals.write(request, Refusals.UNAUTHORIZED, Problem.unauthenticated());
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
