package org.entente.gateway.problem;

import org.jspecify.annotations.Nullable;

/** A failure whose text may be shown to the caller. Whatever else is thrown is shown as INTERNAL, without its text. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final @Nullable String argument;

    private Problem(ProblemCode code, String message, @Nullable String argument, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.argument = argument;
    }

    public static Problem unauthenticated() {
        return new Problem(
                ProblemCode.UNAUTHENTICATED,
                "The token is missing, no longer valid or not meant for this service.",
                null,
                null);
    }

    public static Problem forbidden(String message) {
        return new Problem(ProblemCode.FORBIDDEN, message, null, null);
    }

    public static Problem badInput(String argument, String message) {
        return new Problem(ProblemCode.BAD_USER_INPUT, message, argument, null);
    }

    /** A request that a service refused; its own words say what is wrong. */
    public static Problem refused(String detail) {
        return new Problem(ProblemCode.BAD_USER_INPUT, detail, null, null);
    }

    /** The cause is for the log alone. */
    public static Problem unavailable(String service, @Nullable Throwable cause) {
        return new Problem(
                ProblemCode.SERVICE_UNAVAILABLE,
                "The %s service does not answer as it should. Ask again later.".formatted(service),
                null,
                cause);
    }

    public ProblemCode code() {
        return code;
    }

    /** The argument at fault, where one is. */
    public @Nullable String argument() {
        return argument;
    }
}
