package org.entente.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.gateway.access.Handshake;
import org.entente.gateway.access.Refusals;
import org.entente.gateway.access.SessionPaths;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.entente.gateway.realm.SignedIn;
import org.jboss.logging.Logger;

/**
 * Gives a request with a session's cookie the session's token, ahead of whoever verifies tokens: there it is looked at as
 * any other is. A token that the request brings itself goes first, and the cookie then counts for nothing.
 */
@ApplicationScoped
class CookieDoor {

    private static final Logger LOG = Logger.getLogger(CookieDoor.class);

    /** After the filter for other origins (300) and before the one that verifies tokens (200); higher is earlier. */
    private static final int BEFORE_TOKENS_ARE_VERIFIED = 250;

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final OwnPage pages;

    CookieDoor(Sessions sessions, SessionCookie cookie, OwnPage pages) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_TOKENS_ARE_VERIFIED);
    }

    private void pass(RoutingContext request) {
        var asked = request.request();
        if (asked.headers().contains(HttpHeaders.AUTHORIZATION) || !cookie.isIn(asked)) {
            request.next();
        } else if (Handshake.isOne(asked)) {
            passHandshake(request);
        } else if (!SessionPaths.takesSession(asked.path())) {
            request.next();
        } else if (!pages.sent(asked)) {
            Refusals.write(
                    request,
                    Refusals.FORBIDDEN,
                    Problem.forbidden(
                            "A session's cookie counts only with the header `Entente-Console: 1`, from the console's own pages. Nothing was done."));
        } else {
            passRequest(request);
        }
    }

    /**
     * Another origin's socket is opened without the cookie, as anybody's is: it waits for a token of its own. So is one whose token
     * has ended, since the answer to a handshake brings no new cookie; the page asks for its session, and opens it again.
     */
    private void passHandshake(RoutingContext request) {
        if (pages.opens(request.request())) {
            cookie.read(request.request()).filter(sessions::lasts).ifPresent(session -> show(request, session));
        }
        request.next();
    }

    private void passRequest(RoutingContext request) {
        // Its body waits by itself until somebody reads it. To pause and resume it here would let it pass by whoever comes next.
        sessions.of(request)
                .subscribe()
                .with(
                        session -> {
                            show(request, session);
                            request.next();
                        },
                        failure -> refuse(request, failure));
    }

    private static void show(RoutingContext request, SignedIn session) {
        request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + session.accessToken());
    }

    static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof Problem problem && problem.code() == ProblemCode.UNAUTHENTICATED) {
            Refusals.write(request, Refusals.UNAUTHORIZED, problem);
        } else {
            LOG.warnf("The realm does not answer about a session: %s", failure.getCause());
            Refusals.write(
                    request,
                    Refusals.SERVICE_UNAVAILABLE,
                    failure instanceof Problem problem ? problem : Problem.unavailable("sign-in", failure));
        }
    }
}
