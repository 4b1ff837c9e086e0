package org.entente.gateway.call;

import static java.util.Map.entry;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.entente.gateway.problem.Fault;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;

/**
 * Turns a service's refusal of a write into a problem: its code, its words and each of its faults, since whoever wrote
 * has to mend them. Only words that come with a code known here go through.
 */
public abstract class WriteRefusalReader implements ResponseExceptionMapper<Problem> {

    /** As many as a service names. */
    static final int MOST_FAULTS = 1000;

    private static final int FIRST_OF_THE_SERVICES_OWN_FAILURES = 500;

    /** What a service says when it gave a write up before anything was stored. */
    private static final Set<String> NOTHING_DONE = Set.of("UNAVAILABLE", "DEADLINE_EXCEEDED");

    /** The services' codes for what the caller can mend. */
    private static final Map<String, ProblemCode> CODES = Map.ofEntries(
            entry("BAD_PARAMETER", ProblemCode.BAD_USER_INPUT),
            entry("BAD_BODY", ProblemCode.BAD_USER_INPUT),
            entry("TOO_LARGE", ProblemCode.BAD_USER_INPUT),
            entry("FORBIDDEN", ProblemCode.FORBIDDEN),
            entry("NOT_YOUR_DESK", ProblemCode.NOT_YOUR_DESK),
            entry("NOT_YOUR_DRAFT", ProblemCode.NOT_YOUR_DRAFT),
            entry("APPROVED_BY_SUBMITTER", ProblemCode.APPROVED_BY_SUBMITTER),
            entry("NOT_FOUND", ProblemCode.NOT_FOUND),
            entry("WRONG_STATE", ProblemCode.WRONG_STATE),
            entry("STALE_VERSION", ProblemCode.STALE_VERSION),
            entry("KEY_REUSED", ProblemCode.KEY_REUSED),
            entry("ROWS_REFUSED", ProblemCode.ROWS_REFUSED));

    /** Another try may find the service better; a deadline that has passed stays passed. */
    private static final int PASSING = 503;

    /** The service's words name the key of one field, which nobody has sent. */
    private static final String KEY_REUSED =
            "The `Idempotency-Key` of this request came with another operation before. Nothing was changed.";

    private final Service service;

    protected WriteRefusalReader(Service service) {
        this.service = service;
    }

    @Override
    public Problem toThrowable(Response response) {
        int status = response.getStatus();
        if (status == 401) {
            return Problem.unauthenticated();
        }
        var details = ProblemDetails.of(response);
        var code = details.code() == null ? null : CODES.get(details.code());
        var forTheLog = new IllegalStateException("status %d with code %s".formatted(status, details.code()));
        if (status >= FIRST_OF_THE_SERVICES_OWN_FAILURES) {
            return NOTHING_DONE.contains(String.valueOf(details.code()))
                    ? Problem.notWritten(
                            service.name(),
                            status == PASSING ? new Passing(String.valueOf(forTheLog.getMessage())) : forTheLog)
                    : Problem.outcomeUnknown(service.name(), forTheLog);
        }
        if (code != null && details.detail() != null) {
            return refused(code, details.detail(), details);
        }
        return status == 403
                ? Problem.forbidden("The %s service does not allow this to the caller.".formatted(service.name()))
                : Problem.notWritten(service.name(), forTheLog);
    }

    private static Problem refused(ProblemCode code, String detail, ProblemDetails details) {
        if (code == ProblemCode.KEY_REUSED) {
            return Problem.writeRefused(code, KEY_REUSED, List.of(), 0);
        }
        var stale = details.stale();
        if (stale != null) {
            return Problem.stale(detail, stale);
        }
        List<Fault> faults = details.errors().stream()
                .filter(one -> one.place() != null && one.reason() != null)
                .limit(MOST_FAULTS)
                .map(one -> new Fault(String.valueOf(one.place()), one.value(), String.valueOf(one.reason())))
                .toList();
        int total = details.errorsTotal() == null ? details.errors().size() : details.errorsTotal();
        return Problem.writeRefused(code, detail, faults, total);
    }
}
