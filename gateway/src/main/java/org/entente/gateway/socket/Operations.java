package org.entente.gateway.socket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.ResultPath;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.ParserOptions;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.graph.Ending;
import org.entente.gateway.graph.ErrorForm;
import org.entente.gateway.http.TrustedDocuments;
import org.entente.gateway.limit.LimitExceeded;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What connections have in common: how tokens are verified, documents read and run, and answers written. */
@ApplicationScoped
class Operations {

    private static final String BEARER = "Bearer ";

    /** What may stand behind the word Bearer, by RFC 6750; nothing else becomes part of a header. */
    private static final Pattern TOKEN_68 = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private final ExecutionService engine;
    private final ErrorForm errors;
    private final ObjectMapper json;
    private final TrustedDocuments trusted;
    private final ParserOptions options;
    private final int mostCharacters;

    Operations(
            ExecutionService engine,
            ErrorForm errors,
            ObjectMapper json,
            TrustedDocuments trusted,
            @ConfigProperty(name = "entente.documents.max-characters") int mostCharacters,
            @ConfigProperty(name = "quarkus.smallrye-graphql.parser-max-tokens") int mostTokens) {
        this.engine = engine;
        this.errors = errors;
        this.json = json;
        this.trusted = trusted;
        this.mostCharacters = mostCharacters;
        this.options =
                ParserOptions.getDefaultOperationParserOptions().transform(changed -> changed.maxTokens(mostTokens));
    }

    ObjectMapper json() {
        return json;
    }

    /**
     * Who the token says it is, verified as that of any request; the one of the handshake where none is given.
     *
     * @param authorization a bearer token, with or without the word before it
     */
    Uni<SecurityIdentity> identity(RoutingContext request, @Nullable String authorization) {
        if (authorization != null) {
            var token = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : authorization;
            if (!TOKEN_68.matcher(token).matches()) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            request.request().headers().set(HttpHeaderNames.AUTHORIZATION, BEARER + token);
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator
                .attemptAuthentication(request)
                .onItem()
                .ifNull()
                .failWith(AuthenticationFailedException::new);
    }

    /** What is wrong with a document before it is run; empty where nothing is. */
    List<GraphQLError> refused(Message message) {
        var named = message.text("documentId");
        if (named != null && message.text("query") != null) {
            return errors(Problem.refused("A subscription has `query` or `documentId`, not both."));
        }
        var text = document(message);
        if (text.isEmpty()) {
            return errors(
                    Problem.documentNotFound(
                            "No trusted document has this `documentId`. The frontend's manifest is not the one that this gateway was started with."));
        }
        return wrongWith(text.get());
    }

    /** By its name or as it is, as over HTTP. */
    private Optional<String> document(Message message) {
        var named = message.text("documentId");
        return named == null ? Optional.ofNullable(message.text("query")) : trusted.text(named);
    }

    private List<GraphQLError> wrongWith(String text) {
        if (!trusted.allow(text)) {
            return errors(Problem.documentNotTrusted(
                    "Only trusted documents are answered here. Ask for one by its `documentId`."));
        }
        if (text.length() > mostCharacters) {
            return errors.shown(
                    List.of(new LimitExceeded(
                            "characters",
                            mostCharacters,
                            "The document has more than %d characters. What is long belongs into `variables`."
                                    .formatted(mostCharacters))),
                    null);
        }
        var input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.put(ParserOptions.class, options))
                .build();
        var parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return errors.shown(List.copyOf(parsed.getErrors()), null);
        }
        var document = Objects.requireNonNull(parsed.getDocument());
        if (asksForMore(document)) {
            return errors(Problem.refused(
                    "Only subscriptions run over a WebSocket. Send queries and mutations to /graphql by POST."));
        }
        if (ConditionalRoot.of(document)) {
            return errors(
                    Problem.refused(
                            "`@skip` and `@include` have no place at the root of a subscription: without its one field it has nothing to listen to."));
        }
        return List.of();
    }

    private List<GraphQLError> errors(Problem problem) {
        return errors.shown(List.of(ErrorForm.of(problem)), null);
    }

    private static boolean asksForMore(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .anyMatch(one -> one.getOperation() != OperationDefinition.Operation.SUBSCRIPTION);
    }

    /** Runs a document in the current scope. */
    void execute(Message message, Ending ending, ExecutionResponseWriter writer) {
        Map<String, Object> about = new HashMap<>();
        about.put(Ending.KEY, ending);
        about.put("runBlocking", false);
        about.put("httpHeaders", Map.of());
        about.put("state", Arc.container().requestContext().getState());
        engine.executeAsync(asked(message), about, writer);
    }

    private JsonObject asked(Message message) {
        var asked = json.createObjectNode().put("query", document(message).orElseThrow());
        var name = message.text("operationName");
        if (name != null) {
            asked.put("operationName", name);
        }
        var payload = message.payload();
        var variables = payload == null ? null : payload.get("variables");
        if (variables != null && variables.isObject()) {
            asked.set("variables", variables);
        }
        try (var reader = Json.createReader(new StringReader(asked.toString()))) {
            return reader.readObject();
        }
    }

    /** The errors of a message, in the form that callers see everywhere. */
    List<Map<String, Object>> shown(Throwable failure) {
        var error = failure instanceof Problem problem
                ? ErrorForm.of(problem)
                : new ExceptionWhileDataFetching(ResultPath.rootPath(), failure, SourceLocation.EMPTY);
        return errors.shown(List.of(error), null).stream()
                .map(GraphQLError::toSpecification)
                .toList();
    }

    /** The body of an answer by HTTP to what is refused. */
    String refusal(Problem problem) {
        return written(Map.of("errors", shown(problem)));
    }

    /** A message to the client. */
    String text(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (id != null) {
            message.put("id", id);
        }
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return written(message);
    }

    private String written(Map<String, Object> members) {
        try {
            return json.writer()
                    .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message is made of plain values", e);
        }
    }
}
