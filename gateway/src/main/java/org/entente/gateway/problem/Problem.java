package org.entente.gateway.problem;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A failure whose text may be shown to the caller. Whatever else is thrown is shown as INTERNAL, without its text. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final @Nullable String argument;
    private final transient List<Fault> faults;
    private final int faultsTotal;
    private final transient @Nullable StaleVersion stale;

    private Problem(ProblemCode code, String message, @Nullable String argument, @Nullable Throwable cause) {
        this(code, message, argument, cause, List.of(), 0, null);
    }

    private Problem(
            ProblemCode code,
            String message,
            @Nullable String argument,
            @Nullable Throwable cause,
            List<Fault> faults,
            int faultsTotal,
            @Nullable StaleVersion stale) {
        super(message, cause);
        this.code = code;
        this.argument = argument;
        this.faults = List.copyOf(faults);
        this.faultsTotal = faultsTotal;
        this.stale = stale;
    }

    public static Problem unauthenticated() {
        return new Problem(
                ProblemCode.UNAUTHENTICATED,
                "The token is missing, no longer valid or not meant for this service.",
                null,
                null);
    }

    /** To who had been signed in. */
    public static Problem signedOut() {
        return new Problem(ProblemCode.UNAUTHENTICATED, "The session has ended. Sign in again.", null, null);
    }

    public static Problem forbidden(String message) {
        return new Problem(ProblemCode.FORBIDDEN, message, null, null);
    }

    public static Problem notFound(String message) {
        return new Problem(ProblemCode.NOT_FOUND, message, null, null);
    }

    public static Problem badInput(String argument, String message) {
        return new Problem(ProblemCode.BAD_USER_INPUT, message, argument, null);
    }

    /** A request that a service refused; its own words say what is wrong. */
    public static Problem refused(String detail) {
        return new Problem(ProblemCode.BAD_USER_INPUT, detail, null, null);
    }

    public static Problem documentNotFound(String message) {
        return new Problem(ProblemCode.DOCUMENT_NOT_FOUND, message, null, null);
    }

    public static Problem documentNotTrusted(String message) {
        return new Problem(ProblemCode.DOCUMENT_NOT_TRUSTED, message, null, null);
    }

    /** In the words by which clients know it. */
    public static Problem persistedQueryNotFound() {
        return new Problem(ProblemCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", null, null);
    }

    /** In the words by which clients know it. */
    public static Problem persistedQueryNotSupported() {
        return new Problem(ProblemCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported", null, null);
    }

    /** The cause is for the log alone. */
    public static Problem unavailable(String service, @Nullable Throwable cause) {
        return new Problem(
                ProblemCode.SERVICE_UNAVAILABLE,
                "The %s service does not answer as it should. Ask again later.".formatted(service),
                null,
                cause);
    }

    /**
     * A write that a service refused, in its own words; nothing was changed.
     *
     * @param faults those that are named
     * @param faultsTotal how many there are, those named among them
     */
    public static Problem writeRefused(ProblemCode code, String detail, List<Fault> faults, int faultsTotal) {
        var argument = faults.size() == 1 ? faults.get(0).field() : null;
        return new Problem(code, detail, argument, null, faults, faultsTotal, null);
    }

    /** A write that was built on a version which is no longer the last one; nothing was changed. */
    public static Problem stale(String detail, StaleVersion stale) {
        return new Problem(ProblemCode.STALE_VERSION, detail, null, null, List.of(), 0, stale);
    }

    /** A write that never reached its service, or that the service could not look at. The cause is for the log alone. */
    public static Problem notWritten(String service, @Nullable Throwable cause) {
        return new Problem(
                ProblemCode.SERVICE_UNAVAILABLE,
                "The %s service cannot be reached. Nothing was changed; try again later.".formatted(service),
                null,
                cause);
    }

    /** A write that went out and of which nothing was heard. The cause is for the log alone. */
    public static Problem outcomeUnknown(String service, @Nullable Throwable cause) {
        return new Problem(
                ProblemCode.OUTCOME_UNKNOWN,
                "The %s service did not say whether this was done. Send the same again, which changes nothing a second time, or look first."
                        .formatted(service),
                null,
                cause);
    }

    /** The same of a write that is done twice when it is sent twice. */
    public static Problem outcomeUnknownOfOnce(String service, @Nullable Throwable cause) {
        return new Problem(
                ProblemCode.OUTCOME_UNKNOWN,
                "The %s service did not say whether this was done. Look before you send it again; only an operation whose request has an Idempotency-Key can be sent again unseen."
                        .formatted(service),
                null,
                cause);
    }

    /** The same, said of what lies below an argument. */
    public Problem below(String prefix) {
        return renamed(field -> prefix + "." + field);
    }

    /** The same with the arguments' own names for what is at fault. */
    public Problem renamed(UnaryOperator<String> name) {
        return new Problem(
                code,
                String.valueOf(getMessage()),
                argument == null ? null : name.apply(argument),
                getCause(),
                faults.stream().map(fault -> fault.renamed(name)).toList(),
                faultsTotal,
                stale);
    }

    public ProblemCode code() {
        return code;
    }

    /** The argument at fault, where one is. */
    public @Nullable String argument() {
        return argument;
    }

    /** What is wrong one by one, where there is a list of it. */
    public List<Fault> faults() {
        return faults;
    }

    /** What a write that came too late has missed; null for everything else. */
    public @Nullable StaleVersion stale() {
        return stale;
    }

    /** How many faults there are; those that {@link #faults()} does not name are counted here. */
    public int faultsTotal() {
        return faultsTotal;
    }
}
