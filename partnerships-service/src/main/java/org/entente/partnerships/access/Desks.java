package org.entente.partnerships.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Whose restricted agreements a caller may see: those of the own desks, as an editor. */
@RequestScoped
public class Desks {

    private final Caller caller;

    Desks(Caller caller) {
        this.caller = caller;
    }

    /** Codes of areas; {@code *} is all. */
    public Set<String> openToCaller() {
        return caller.is(Roles.EDITOR) ? caller.desks() : Set.of();
    }
}
