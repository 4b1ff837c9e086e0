package org.entente.gateway.access;

import java.util.List;
import java.util.Set;

/** Who asks, with the token that is passed on to the services. */
public record Caller(String username, String token, Set<String> roles, List<String> desks) {

    public Caller {
        roles = Set.copyOf(roles);
        desks = List.copyOf(desks);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Without the token: a caller may end up in a log line. */
    @Override
    public String toString() {
        return "Caller[" + username + "]";
    }
}
