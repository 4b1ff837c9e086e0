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

    /**
     * Who asks, as the database's functions read it.
     *
     * @param desks whose restricted agreements they see
     */
    public record Who(String caller, Set<String> desks, boolean editor, boolean approver, boolean auditor) {}

    public Who who() {
        return new Who(
                caller.name(),
                openToCaller(),
                caller.is(Roles.EDITOR),
                caller.is(Roles.APPROVER),
                caller.is(Roles.AUDITOR));
    }

    /** Codes of areas; {@code *} is all. */
    public Set<String> openToCaller() {
        return caller.is(Roles.EDITOR) ? caller.desks() : Set.of();
    }
}
