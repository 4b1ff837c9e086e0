package org.entente.partnerships.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking: an office's account, its roles, and the desks it is responsible for. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The codes of the areas that the caller may draft for; {@code *} is all. */
    public Set<String> desks() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !(token.getClaim("desks") instanceof JsonArray desks)) {
            return Set.of();
        }
        return desks.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
