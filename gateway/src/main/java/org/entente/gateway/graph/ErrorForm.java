package org.entente.gateway.graph;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.gateway.limit.LimitExceeded;
import org.entente.gateway.problem.Fault;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.entente.gateway.problem.StaleVersion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an error gets the form that callers see: a code always, and a text only where we wrote it for
 * them or the engine wrote it about their query. The same failure on many rows of a list is one error.
 */
@ApplicationScoped
public class ErrorForm {

    private static final Logger LOG = Logger.getLogger(ErrorForm.class);

    private static final String ANY_ROW = "*";

    private static final Pattern UNREADABLE_ARGUMENT =
            Pattern.compile("argument '(\\w+)' with value .* is not a valid '([^']*)'", Pattern.DOTALL);

    private static final Pattern WRONG_LITERAL = Pattern.compile(
            "Validation error \\(WrongType@.*\\) : argument '([^']+)' with value .* is not a valid '([^']*)' - .*",
            Pattern.DOTALL);

    /** What makes two errors one: they differ at most in the row of a list. */
    private record Sameness(List<Object> path, ProblemCode code, String message) {}

    private record Shown(
            ProblemCode code,
            String message,
            @Nullable String argument,
            List<Fault> faults,
            int faultsTotal,
            @Nullable StaleVersion stale) {

        Shown(ProblemCode code, String message, @Nullable String argument) {
            this(code, message, argument, List.of(), 0, null);
        }
    }

    public List<GraphQLError> shown(List<GraphQLError> errors, @Nullable ExecutionId operation) {
        var groups = new LinkedHashMap<Sameness, List<GraphQLError>>();
        var faces = new LinkedHashMap<Sameness, Shown>();
        for (var error : errors) {
            var shown = shown(error);
            var sameness = new Sameness(withoutRows(error), shown.code(), shown.message());
            if (faces.putIfAbsent(sameness, shown) == null) {
                log(error, shown, operation);
            }
            groups.computeIfAbsent(sameness, first -> new ArrayList<>()).add(error);
        }
        return groups.entrySet().stream()
                .map(group -> error(Objects.requireNonNull(faces.get(group.getKey())), group.getValue()))
                .toList();
    }

    /** For what goes wrong before the engine has a field to blame. */
    public static GraphQLError of(Throwable failure) {
        return new ExceptionWhileDataFetching(ResultPath.rootPath(), failure, SourceLocation.EMPTY);
    }

    private static GraphQLError error(Shown shown, List<GraphQLError> same) {
        var first = same.get(0);
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", shown.code().name());
        if (shown.argument() != null) {
            extensions.put("argument", shown.argument());
        }
        if (!shown.faults().isEmpty()) {
            extensions.put("errors", shown.faults().stream().map(ErrorForm::one).toList());
            extensions.put("errorsTotal", shown.faultsTotal());
        }
        if (shown.stale() != null) {
            extensions.putAll(missed(shown.stale()));
        }
        if (first instanceof LimitExceeded exceeded) {
            extensions.putAll(exceeded.getExtensions());
        }
        if (same.size() > 1) {
            extensions.put("rows", same.size());
        }
        var somewhere = first.getLocations() != null && !first.getLocations().contains(SourceLocation.EMPTY);
        var below = first.getPath() != null && !first.getPath().isEmpty();
        return new ShownError(
                shown.code().name(),
                shown.message(),
                somewhere ? first.getLocations() : null,
                below ? first.getPath() : null,
                extensions);
    }

    private static Map<String, Object> one(Fault fault) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("field", fault.field());
        if (fault.value() != null) {
            written.put("value", fault.value());
        }
        written.put("reason", fault.reason());
        return written;
    }

    private static Map<String, Object> missed(StaleVersion stale) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("expectedVersion", stale.expected());
        written.put("currentVersion", stale.current());
        written.put("versions", stale.versions().stream().map(ErrorForm::one).toList());
        written.put("difference", stale.difference());
        return written;
    }

    private static Map<String, Object> one(StaleVersion.Version version) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("version", version.version());
        written.put("state", version.state());
        written.put("recordedAt", version.recordedAt());
        written.put("recordedBy", version.recordedBy());
        written.put("change", version.change());
        written.put("publishedAt", version.publishedAt());
        written.put("publishedBy", version.publishedBy());
        return written;
    }

    private static Shown shown(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failed) {
            return shown(failed.getException());
        }
        if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted ->
                    badQuery(error.getMessage());
                case DataFetchingException, NullValueInNonNullableField -> internal();
            };
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return new Shown(
                    ProblemCode.BAD_USER_INPUT,
                    "The document asks for `__schema` or `__type` more than once, or goes around in circles between types and fields. Tools ask for the whole schema once.",
                    null);
        }
        return internal();
    }

    /** The library's words for an argument that it cannot read hold classes and values of its own. */
    private static Shown badQuery(String message) {
        var wrong = WRONG_LITERAL.matcher(message);
        if (wrong.matches()) {
            return new Shown(
                    ProblemCode.BAD_USER_INPUT,
                    "DateTime".equals(wrong.group(2))
                            ? "`%s` must be an ISO 8601 instant or date, such as 2023-06-01T00:00:00Z or 2023-06-01."
                                    .formatted(wrong.group(1))
                            : "`%s` holds a value that its type %s does not allow; the schema says what it allows."
                                    .formatted(wrong.group(1), wrong.group(2)),
                    wrong.group(1));
        }
        var unreadable = UNREADABLE_ARGUMENT.matcher(message);
        if (!unreadable.matches()) {
            return new Shown(ProblemCode.BAD_USER_INPUT, message, null);
        }
        var argument = unreadable.group(1);
        return new Shown(
                ProblemCode.BAD_USER_INPUT,
                "Date".equals(unreadable.group(2))
                        ? "`%s` must be a date that a calendar has, such as 2022-12-31.".formatted(argument)
                        : "`%s` holds a value that its type does not allow, such as a date that no calendar has."
                                .formatted(argument),
                argument);
    }

    private static Shown shown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return new Shown(
                        problem.code(),
                        Objects.requireNonNull(problem.getMessage()),
                        problem.argument(),
                        problem.faults(),
                        problem.faultsTotal(),
                        problem.stale());
            }
            if (cause instanceof CoercingParseLiteralException || cause instanceof CoercingParseValueException) {
                return new Shown(
                        ProblemCode.BAD_USER_INPUT,
                        "An argument of this field has a value that its type does not allow.",
                        null);
            }
            if (cause instanceof ForbiddenException) {
                return new Shown(ProblemCode.FORBIDDEN, "A role is missing for this field.", null);
            }
            if (cause instanceof UnauthorizedException) {
                return shown(Problem.unauthenticated());
            }
        }
        return internal();
    }

    private static Shown internal() {
        return new Shown(ProblemCode.INTERNAL, "An error inside the gateway. It has been logged.", null);
    }

    private static List<Object> withoutRows(GraphQLError error) {
        return error.getPath() == null
                ? List.of(error.getLocations() == null ? List.of() : error.getLocations())
                : error.getPath().stream()
                        .map(step -> step instanceof Integer ? ANY_ROW : step)
                        .toList();
    }

    private static void log(GraphQLError error, Shown shown, @Nullable ExecutionId operation) {
        var failure = error instanceof ExceptionWhileDataFetching failed ? failed.getException() : null;
        switch (shown.code()) {
            case INTERNAL ->
                LOG.errorf(failure, "Operation %s failed at %s: %s", operation, error.getPath(), error.getMessage());
            case SERVICE_UNAVAILABLE, OUTCOME_UNKNOWN ->
                LOG.warnf(failure, "Operation %s got no answer at %s", operation, error.getPath());
            case UNAUTHENTICATED,
                    FORBIDDEN,
                    BAD_USER_INPUT,
                    NOT_YOUR_DESK,
                    NOT_YOUR_DRAFT,
                    APPROVED_BY_SUBMITTER,
                    NOT_FOUND,
                    WRONG_STATE,
                    STALE_VERSION,
                    KEY_REUSED,
                    DOCUMENT_NOT_FOUND,
                    DOCUMENT_NOT_TRUSTED,
                    PERSISTED_QUERY_NOT_FOUND,
                    PERSISTED_QUERY_NOT_SUPPORTED,
                    ROWS_REFUSED -> LOG.debugf(failure, "Operation %s refused at %s", operation, error.getPath());
        }
    }
}
