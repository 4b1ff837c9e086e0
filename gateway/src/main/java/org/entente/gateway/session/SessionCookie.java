package org.entente.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.realm.Console;
import org.entente.gateway.realm.SignedIn;

/**
 * What a browser keeps of a session: its tokens, sealed, where no program of a page can read them. Nothing of it is kept here, so
 * that any replica knows every session.
 */
@ApplicationScoped
class SessionCookie {

    private static final String NAME = "entente-session";

    /** By this name a browser takes a cookie over TLS alone, and of this host alone. */
    private static final String NAME_OVER_TLS = "__Host-" + NAME;

    /** Browsers keep about 4,096 bytes of each, its name and attributes among them. */
    private static final int LONGEST_PART = 3800;

    /** More than any token has; headers have an end, too. */
    private static final int MOST_PARTS = 4;

    private static final String BETWEEN = " ";

    private final InstantSource clock = InstantSource.system();
    private final Optional<Seal> seal;
    private final boolean https;

    SessionCookie(Console console, @ConfigProperty(name = "entente.console.https") boolean https) {
        this.seal = console.secret().map(Seal::new);
        this.https = https;
    }

    /** True also for one that cannot be read. */
    boolean isIn(HttpServerRequest request) {
        return request.getCookie(name(request, 0)) != null;
    }

    /** Empty where there is none, or none that was made here. */
    Optional<SignedIn> read(HttpServerRequest request) {
        var sealed = new StringBuilder();
        for (int part = 0; part < MOST_PARTS; part++) {
            var cookie = request.getCookie(name(request, part));
            if (cookie == null) {
                break;
            }
            sealed.append(cookie.getValue());
        }
        return seal.filter(known -> !sealed.isEmpty())
                .flatMap(known -> known.open(sealed.toString()))
                .map(text -> text.split(BETWEEN, -1))
                .filter(tokens -> tokens.length == 2)
                .map(tokens -> new SignedIn(tokens[0], tokens[1]));
    }

    void put(RoutingContext request, SignedIn session) {
        var sealed = seal.orElseThrow().close(session.accessToken() + BETWEEN + session.refreshToken());
        if (sealed.length() > MOST_PARTS * LONGEST_PART) {
            throw new IllegalStateException(
                    "a session of %d characters fits into no cookie".formatted(sealed.length()));
        }
        var life = Duration.between(clock.instant(), session.renewableUntil());
        for (int part = 0; part < MOST_PARTS; part++) {
            int from = Math.min(part * LONGEST_PART, sealed.length());
            int to = Math.min(from + LONGEST_PART, sealed.length());
            if (from < to) {
                add(request, part, sealed.substring(from, to), Math.max(1, life.toSeconds()));
            } else if (request.request().getCookie(name(request.request(), part)) != null) {
                add(request, part, "", 0);
            }
        }
    }

    void remove(RoutingContext request) {
        for (int part = 0; part < MOST_PARTS; part++) {
            if (request.request().getCookie(name(request.request(), part)) != null) {
                add(request, part, "", 0);
            }
        }
    }

    private void add(RoutingContext request, int part, String value, long seconds) {
        request.response()
                .addCookie(Cookie.cookie(name(request.request(), part), value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(isOverTls(request.request()))
                        .setMaxAge(seconds));
    }

    private String name(HttpServerRequest request, int part) {
        var name = isOverTls(request) ? NAME_OVER_TLS : NAME;
        return part == 0 ? name : name + "-" + part;
    }

    private boolean isOverTls(HttpServerRequest request) {
        return https || request.isSSL();
    }
}
