package org.entente.partnerships.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is refused. It carries what the caller needs to mend it, and nothing about our insides. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Problem.Fault> faults;
    private final @Nullable Integer faultsTotal;
    private final transient Map<String, Object> more;

    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, List.of(), null);
    }

    public ProblemException(
            ProblemCode code, String detail, List<Problem.Fault> faults, @Nullable Integer faultsTotal) {
        this(code, detail, faults, faultsTotal, Map.of());
    }

    private ProblemException(
            ProblemCode code,
            String detail,
            List<Problem.Fault> faults,
            @Nullable Integer faultsTotal,
            Map<String, Object> more) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
        this.faultsTotal = faultsTotal;
        this.more = Map.copyOf(more);
    }

    /** A refusal with further members in its body. */
    public static ProblemException with(ProblemCode code, String detail, Map<String, Object> more) {
        return new ProblemException(code, detail, List.of(), null, more);
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

    Problem problem() {
        return new Problem(
                "about:blank", code.title(), code.status(), getMessage(), code.name(), faults, faultsTotal, more);
    }
}
