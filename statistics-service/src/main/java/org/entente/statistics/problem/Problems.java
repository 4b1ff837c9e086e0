package org.entente.statistics.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into a problem. What is not the caller's to mend is logged here and told to nobody. */
class Problems {

    /** Classes of SQLSTATE that pass: connection lost, resources short, locked, cancelled or shutting down. */
    private static final Set<String> PASSING = Set.of("08", "53", "55", "57");

    private static final int SECONDS_FOR_ANOTHER_FILE = 10;
    private static final int MOST_FAULTS = 20;
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    public Response refused(ProblemException e) {
        return answer(e);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<Problem.Fault> faults = e.getConstraintViolations().stream()
                .limit(MOST_FAULTS)
                .map(violation -> Problem.Fault.ofField(field(violation), given(violation), violation.getMessage()))
                .toList();
        String detail =
                faults.stream().map(f -> f.field() + ": " + f.reason()).sorted().collect(Collectors.joining("; "));
        return answer(new ProblemException(ProblemCode.BAD_PARAMETER, detail, faults, null));
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException e) {
        if (e.getCause() instanceof ProblemException ours) {
            return answer(ours);
        }
        String where = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                        .collect(Collectors.joining("/", "/", ""))
                : "";
        String detail = where.length() > 1 ? where + ": this value does not fit" : "the body is not valid JSON";
        return answer(new ProblemException(ProblemCode.BAD_BODY, detail));
    }

    /** Named apart, since the framework has a mapper of its own for this kind, which tells class names. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return withChallenge();
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e) {
        return withChallenge();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return answer(new ProblemException(ProblemCode.FORBIDDEN, "this needs a role that your token does not hold"));
    }

    @ServerExceptionMapper
    public Response ofTheFramework(WebApplicationException e) {
        if (e.getCause() instanceof ProblemException cause) {
            return answer(cause);
        }
        if (e.getCause() instanceof JacksonException cause) {
            return unreadable(cause);
        }
        int status = e.getResponse().getStatus();
        // A parameter that does not parse comes as "not found" with a cause.
        if (status == 404 && e.getCause() != null) {
            return answer(new ProblemException(ProblemCode.BAD_PARAMETER, "a parameter cannot be understood"));
        }
        return switch (status) {
            case 400 -> answer(new ProblemException(ProblemCode.BAD_BODY, "the request cannot be understood"));
            case 404 -> answer(ProblemException.notFound("there is nothing at this address"));
            case 405 ->
                answer(new ProblemException(ProblemCode.METHOD_NOT_ALLOWED, "this address takes another method"));
            case 406 -> answer(new ProblemException(ProblemCode.NOT_ACCEPTABLE, "there is no such form of this"));
            case 413 -> answer(new ProblemException(ProblemCode.TOO_LARGE, "the body is too large"));
            case 415 ->
                answer(new ProblemException(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "this address takes another media type"));
            default -> internal(e);
        };
    }

    @ServerExceptionMapper
    public Response internal(Throwable e) {
        String state = sqlState(e);
        if (state.startsWith("23")) {
            LOG.warnf("The database refused a write: %s", e.getMessage());
            return answer(new ProblemException(
                    ProblemCode.WRONG_STATE, "the write does not fit what is stored; nothing was changed"));
        }
        if (state.startsWith("22")) {
            return answer(new ProblemException(
                    ProblemCode.BAD_PARAMETER, "a parameter holds a character or a number that cannot be kept"));
        }
        boolean passing = state.isEmpty() ? isUnreachable(e) : PASSING.contains(state.substring(0, 2));
        if (passing) {
            LOG.warnf("The database does not answer: %s", e.getMessage());
            return answer(new ProblemException(ProblemCode.UNAVAILABLE, "try again in a moment; nothing was changed"));
        }
        LOG.error("A request failed", e);
        return answer(new ProblemException(ProblemCode.INTERNAL, "the fault is logged; nothing was changed"));
    }

    private static boolean isUnreachable(Throwable e) {
        return causes(e).anyMatch(c -> c instanceof ConnectException || c instanceof ClosedConnectionException);
    }

    /** What the database says of a refusal (SQLSTATE); empty where it said nothing. */
    private static String sqlState(Throwable e) {
        return causes(e)
                .map(cause -> cause instanceof PgException refusal
                        ? refusal.getSqlState()
                        : cause instanceof SQLException refusal ? refusal.getSQLState() : null)
                .filter(state -> state != null && state.length() == 5)
                .findFirst()
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(10);
    }

    private static Response withChallenge() {
        return Response.fromResponse(
                        answer(new ProblemException(ProblemCode.UNAUTHENTICATED, "send a valid bearer token")))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private static Response answer(ProblemException e) {
        var response = Response.status(e.code().status())
                .type("application/problem+json")
                .entity(e.problem());
        return e.code() == ProblemCode.TOO_MANY_INTAKES
                ? response.header("Retry-After", SECONDS_FOR_ANOTHER_FILE).build()
                : response.build();
    }

    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .reduce((a, b) -> b)
                .orElse("");
    }

    private static @Nullable String given(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
