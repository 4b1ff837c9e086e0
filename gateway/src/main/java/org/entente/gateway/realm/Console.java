package org.entente.gateway.realm;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.call.Service;
import org.entente.gateway.problem.Problem;

/** The console's own client in the realm: renews what people signed in with, and signs them out. */
@ApplicationScoped
public class Console {

    private static final Service SERVICE = new Service("sign-in");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BAD_REQUEST = 400;

    private final ConsoleClient realm;
    private final String client;
    private final Optional<String> secret;

    Console(
            @RestClient ConsoleClient realm,
            @ConfigProperty(name = "entente.console.client") String client,
            @ConfigProperty(name = "entente.console.secret") Optional<String> secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    /** What the realm knows the console by. Without one nobody signs in here. */
    public Optional<String> secret() {
        return secret;
    }

    /** Fails as signed out where the realm knows no such session any more, and as unavailable where it does not say. */
    public Uni<SignedIn> renewed(String refreshToken) {
        return asked(known -> realm.renew("refresh_token", client, known, refreshToken)
                .onFailure(Console::isRefused)
                .transform(refused -> Problem.signedOut())
                .map(tokens -> new SignedIn(tokens.access(), tokens.refresh())));
    }

    /** Ends the session in the realm, so that its sign-in page asks for the password again. One that has ended is ended. */
    public Uni<Void> end(String refreshToken) {
        return asked(known -> realm.end(client, known, refreshToken)
                        .replaceWith(true)
                        .onFailure(Console::isRefused)
                        .recoverWithItem(true))
                .replaceWithVoid();
    }

    private <T> Uni<T> asked(Function<String, Uni<T>> call) {
        return secret.map(known -> SERVICE.awaited(PATIENCE, () -> call.apply(known)))
                .orElseGet(() ->
                        Uni.createFrom().failure(SERVICE.unavailable("no secret is set for the console's client")));
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() == BAD_REQUEST;
    }
}
