package org.entente.gateway.socket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLError;
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
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.gateway.graph.Ending;
import org.entente.gateway.graph.ErrorForm;
import org.entente.gateway.http.SubscriptionReader;
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
    private final SubscriptionReader reader;

    Operations(ExecutionService engine, ErrorForm errors, ObjectMapper json, SubscriptionReader reader) {
        this.engine = engine;
        this.errors = errors;
        this.json = json;
        this.reader = reader;
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

    /** What the engine is to carry out. */
    JsonObject asked(Message message) throws SubscriptionReader.Refused {
        return reader.read(String.valueOf(message.payload()));
    }

    /** Runs a document in the current scope. */
    void execute(JsonObject asked, Ending ending, ExecutionResponseWriter writer) {
        Map<String, Object> about = new HashMap<>();
        about.put(Ending.KEY, ending);
        about.put("runBlocking", false);
        about.put("httpHeaders", Map.of());
        about.put("state", Arc.container().requestContext().getState());
        engine.executeAsync(asked, about, writer);
    }

    /** The errors of a message, in the form that callers see everywhere. */
    List<Map<String, Object>> shown(Throwable failure) {
        return errors.shown(List.of(ErrorForm.of(failure)), null).stream()
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
