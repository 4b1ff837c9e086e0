package org.entente.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the verified token of the current request. */
@ApplicationScoped
public class Callers {

    private static final String DESKS = "desks";

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.unauthenticated();
        }
        return new Caller(token.getName(), token.getRawToken(), identity.getRoles(), texts(token.getClaim(DESKS)));
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream().map(Callers::text).toList()
                : List.of();
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
