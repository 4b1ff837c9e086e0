package org.entente.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import org.entente.gateway.access.Refusals;
import org.entente.gateway.access.SessionPaths;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.realm.Console;
import org.entente.gateway.realm.SignedIn;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where a session begins, is asked for and ends. */
@ApplicationScoped
class SessionRoutes {

    private static final Logger LOG = Logger.getLogger(SessionRoutes.class);

    private static final int AHEAD_OF_THE_LIBRARY = -1;
    private static final int BEFORE_ANYBODY_SIGNS_IN = 240;
    private static final int SEE_OTHER = 303;
    private static final int NO_CONTENT = 204;

    /** The library's, for the length of a sign-in. */
    private static final String STATE_COOKIES = "q_auth_" + SignInTenant.NAME;

    private static final String SESSION_COOKIES = "q_session_" + SignInTenant.NAME;

    /** The page says it in words, and offers to try again. */
    private static final String FAILED = "/?sign-in=failed";

    private final InstantSource clock = InstantSource.system();
    private final Console console;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final OwnPage pages;

    SessionRoutes(Console console, Sessions sessions, SessionCookie cookie, OwnPage pages) {
        this.console = console;
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.get(SessionPaths.SESSION).order(AHEAD_OF_THE_LIBRARY).handler(this::who);
        router.post(SessionPaths.SIGN_OUT).order(AHEAD_OF_THE_LIBRARY).handler(this::signOut);
        router.get(SessionPaths.SIGN_IN)
                .order(AHEAD_OF_THE_LIBRARY)
                .handler(this::begin)
                .failureHandler(this::notSignedIn);
        router.get(SessionPaths.BACK)
                .order(AHEAD_OF_THE_LIBRARY)
                .handler(request -> go(request, Destination.HOME))
                .failureHandler(this::notSignedIn);
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseWhatCannotSucceed, BEFORE_ANYBODY_SIGNS_IN);
    }

    private void refuseWhatCannotSucceed(RoutingContext request) {
        var path = request.request().path();
        if (!SessionPaths.isOfSignIn(path)) {
            request.next();
        } else if (console.secret().isEmpty()) {
            LOG.warn("Nobody can sign in: ENTENTE_CONSOLE_SECRET is not set");
            go(request, FAILED);
        } else if (SessionPaths.BACK.equals(path) && !isOnTheWay(request.request())) {
            // Too late, or in another browser than it began in.
            go(request, FAILED);
        } else {
            request.next();
        }
    }

    private static boolean isOnTheWay(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(one -> one.getName().startsWith(STATE_COOKIES));
    }

    /** Who comes here has just come from the realm, with what the library took from there. */
    private void begin(RoutingContext request) {
        var session = given(request);
        if (session == null) {
            LOG.warn("The realm gave no tokens that a session can be made of");
            go(request, FAILED);
        } else {
            forgetTheLibrarys(request);
            cookie.put(request, session);
            go(request, Destination.of(request.request().getParam("to")));
        }
    }

    private static @Nullable SignedIn given(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user) {
            AccessTokenCredential token = user.getSecurityIdentity().getCredential(AccessTokenCredential.class);
            if (token != null && token.getRefreshToken() != null) {
                return new SignedIn(token.getToken(), token.getRefreshToken().getToken());
            }
        }
        return null;
    }

    /** Something went wrong between here and the realm; a person is waiting for a page, and for no problem details. */
    private void notSignedIn(RoutingContext request) {
        if (request.failure() instanceof AuthenticationRedirectException
                || request.response().ended()) {
            request.next();
        } else {
            LOG.warn("Somebody could not be signed in", request.failure());
            forgetTheLibrarys(request);
            go(request, FAILED);
        }
    }

    private static void forgetTheLibrarys(RoutingContext request) {
        request.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION_COOKIES))
                .forEach(name -> request.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath(SessionPaths.SESSION)
                                .setHttpOnly(true)
                                .setMaxAge(0)));
    }

    private void who(RoutingContext request) {
        if (!cookie.isIn(request.request())) {
            answer(request, new JsonObject().put("signedIn", false));
            return;
        }
        sessions.of(request).subscribe().with(session -> answer(request, shown(session)), failure -> {
            if (Sessions.isOver(failure)) {
                answer(request, new JsonObject().put("signedIn", false));
            } else {
                CookieDoor.refuse(request, failure);
            }
        });
    }

    /** What a page has to know: whose session it is, and when it ends unless something is asked before. */
    private JsonObject shown(SignedIn session) {
        var left = Duration.between(clock.instant(), session.renewableUntil());
        return new JsonObject()
                .put("signedIn", true)
                .put("username", session.username())
                .put("expiresIn", Math.max(0, left.toSeconds()));
    }

    private static void answer(RoutingContext request, JsonObject body) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }

    /** Ends it here in any case. That the realm could not be told must be known to who shares the machine with others. */
    private void signOut(RoutingContext request) {
        if (!pages.sent(request.request())) {
            Refusals.write(
                    request,
                    Refusals.FORBIDDEN,
                    Problem.forbidden(
                            "Signing out needs the header `Entente-Console: 1`, from the console's own pages. Nothing was done."));
            return;
        }
        var held = cookie.read(request.request());
        cookie.remove(request);
        if (held.isEmpty()) {
            request.response().setStatusCode(NO_CONTENT).end();
            return;
        }
        var thread = request.vertx().getOrCreateContext();
        console.end(held.get().refreshToken())
                .emitOn(step -> thread.runOnContext(turn -> step.run()))
                .subscribe()
                .with(
                        done -> request.response().setStatusCode(NO_CONTENT).end(),
                        failure -> CookieDoor.refuse(request, failure));
    }

    private static void go(RoutingContext request, String to) {
        request.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, to)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
