package org.entente.gateway.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.gateway.realm.Console;
import org.entente.gateway.realm.SignedIn;

/**
 * Renews each session once, however many requests of its page find it due at the same time: the realm takes a refresh token
 * only so often, once for each replica, and one more use ends the session. What came of it is remembered for those that were
 * on their way with the old cookie.
 */
@ApplicationScoped
class Renewals {

    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    private record Renewal(Instant begun, Uni<SignedIn> outcome) {}

    private final InstantSource clock = InstantSource.system();
    private final Map<String, Renewal> byToken = new ConcurrentHashMap<>();
    private final Console console;

    Renewals(Console console) {
        this.console = console;
    }

    Uni<SignedIn> of(SignedIn session) {
        var now = clock.instant();
        byToken.values().removeIf(renewal -> renewal.begun().isBefore(now.minus(ON_THE_WAY)));
        return byToken.computeIfAbsent(session.refreshToken(), token -> new Renewal(now, begun(token)))
                .outcome();
    }

    private Uni<SignedIn> begun(String token) {
        return console.renewed(token)
                .onFailure()
                .invoke(() -> byToken.remove(token))
                .memoize()
                .indefinitely();
    }
}
