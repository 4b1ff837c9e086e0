package org.entente.statistics.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused. It carries what the caller needs to mend it, and nothing about our insides. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Problem.Fault> faults;
    private final @Nullable Integer faultsTotal;

    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of(), null);
    }

    public ProblemException(
            ProblemCode code, String detail, List<Problem.Fault> faults, @Nullable Integer faultsTotal) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
        this.faultsTotal = faultsTotal;
    }

    /** A parameter that cannot be understood, by name, with what was given and why it does not do. */
    public static ProblemException badParameter(String name, @Nullable String value, String reason) {
        return new ProblemException(
                ProblemCode.BAD_PARAMETER,
                "%s: %s".formatted(name, reason),
                List.of(Problem.Fault.ofField(name, value, reason)),
                null);
    }

    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemCode.NOT_FOUND, what);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Problem.Fault> faults() {
        return faults;
    }

    /** How many faults there are in all; null where they are all named. */
    public @Nullable Integer faultsTotal() {
        return faultsTotal;
    }

    Problem problem() {
        return new Problem("about:blank", code.title(), code.status(), getMessage(), code.name(), faults, faultsTotal);
    }
}
