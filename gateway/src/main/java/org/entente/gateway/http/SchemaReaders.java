package org.entente.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.problem.Problem;

/** Who may read the schema, by introspection or as its file. */
@ApplicationScoped
class SchemaReaders {

    /** As {@code entente.introspection} says. */
    enum Mode {
        /** Everybody with a token. */
        OPEN,
        ADMINISTRATOR,
        OFF
    }

    private final Mode mode;

    SchemaReaders(@ConfigProperty(name = "entente.introspection") Mode mode) {
        this.mode = mode;
    }

    boolean isOpen() {
        return mode == Mode.OPEN;
    }

    /** Why somebody may not; empty for who may. */
    Optional<Refusal> refusal(boolean administrator) {
        return switch (mode) {
            case OPEN -> Optional.empty();
            case ADMINISTRATOR ->
                administrator
                        ? Optional.empty()
                        : Optional.of(
                                new Refusal(
                                        Refusal.FORBIDDEN,
                                        Problem.forbidden(
                                                "Only administrators may read the schema here. It is published with the code.")));
            case OFF ->
                Optional.of(new Refusal(
                        Refusal.NOT_FOUND,
                        Problem.notFound("The schema cannot be read here. It is published with the code.")));
        };
    }
}
