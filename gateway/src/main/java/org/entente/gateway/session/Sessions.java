package org.entente.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.entente.gateway.realm.SignedIn;

/** The session of a request, with a token that lasts long enough to be passed on. */
@ApplicationScoped
class Sessions {

    /** What a token must have before it for a request, and for the calls that come of it. */
    private static final Duration FOR_A_REQUEST = Duration.ofSeconds(10);

    private final InstantSource clock = InstantSource.system();
    private final SessionCookie cookie;
    private final Renewals renewals;

    Sessions(SessionCookie cookie, Renewals renewals) {
        this.cookie = cookie;
        this.renewals = renewals;
    }

    /**
     * Renews the session where its token is about to end; the answer then brings the new cookie. Fails as signed out, and takes
     * the cookie away, where there is no session any more. Where the realm does not say, it fails and the cookie stays.
     */
    Uni<SignedIn> of(RoutingContext request) {
        var held = cookie.read(request.request());
        if (held.isEmpty()) {
            cookie.remove(request);
            return Uni.createFrom().failure(Problem.signedOut());
        }
        if (lasts(held.get())) {
            return Uni.createFrom().item(held.get());
        }
        var thread = request.vertx().getOrCreateContext();
        return renewals.of(held.get())
                .emitOn(step -> thread.runOnContext(turn -> step.run()))
                .invoke(renewed -> cookie.put(request, renewed))
                .onFailure(Sessions::isOver)
                .invoke(() -> cookie.remove(request));
    }

    boolean lasts(SignedIn session) {
        return session.until().isAfter(clock.instant().plus(FOR_A_REQUEST));
    }

    static boolean isOver(Throwable failure) {
        return failure instanceof Problem problem && problem.code() == ProblemCode.UNAUTHENTICATED;
    }
}
