package org.entente.gateway.http;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.parser.ParserOptions;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.graph.ErrorForm;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a request's syntax ahead of the library, which says no more of a document that it cannot parse than that it
 * cannot, neither where nor with a code.
 */
@ApplicationScoped
class SyntaxFirst {

    private static final String GRAPHQL = "/graphql";
    private static final String JSON = "application/json";
    private static final String ANSWER = "application/json; charset=utf-8";
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final ErrorForm errors;
    private final ParserOptions options;
    private final long mostBytes;

    SyntaxFirst(
            ErrorForm errors,
            @ConfigProperty(name = "quarkus.smallrye-graphql.parser-max-tokens") int mostTokens,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.errors = errors;
        this.options =
                ParserOptions.getDefaultOperationParserOptions().transform(changed -> changed.maxTokens(mostTokens));
        this.mostBytes = mostBytes.asLongValue();
    }

    /** Ahead of the library's own route, which finds the body already read. */
    void register(@Observes Router router) {
        var body = BodyHandler.create(false).setBodyLimit(mostBytes);
        router.route(HttpMethod.POST, GRAPHQL).order(1).handler(body);
        router.route(HttpMethod.POST, GRAPHQL).order(2).handler(this::look);
    }

    /** A browser sends other types to other origins without asking first. */
    private void look(RoutingContext request) {
        if (!isJson(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            request.response().setStatusCode(UNSUPPORTED_MEDIA_TYPE);
            refuse(request, List.of(ErrorForm.of(Problem.refused("The Content-Type must be application/json."))));
            return;
        }
        var found = problems(request);
        if (found.isEmpty()) {
            request.next();
        } else {
            refuse(request, found);
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && JSON.equalsIgnoreCase(type.split(";", 2)[0].strip());
    }

    private void refuse(RoutingContext request, List<GraphQLError> found) {
        var shown = new JsonArray();
        errors.shown(found, null).forEach(error -> shown.add(new JsonObject(error.toSpecification())));
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, ANSWER)
                .end(new JsonObject().put("errors", shown).toBuffer());
    }

    private List<GraphQLError> problems(RoutingContext request) {
        try {
            var body = request.body().asJsonObject();
            if (body == null || !(body.getValue("query") instanceof String query)) {
                return notARequest();
            }
            var input = ExecutionInput.newExecutionInput(query)
                    .graphQLContext(context -> context.put(ParserOptions.class, options))
                    .build();
            var parsed = ParseAndValidate.parse(input);
            return parsed.isFailure() ? List.copyOf(parsed.getErrors()) : List.of();
        } catch (DecodeException | ClassCastException notJson) {
            return notARequest();
        }
    }

    private List<GraphQLError> notARequest() {
        return List.of(ErrorForm.of(
                Problem.refused("The body must be a JSON object with the GraphQL document in its member `query`.")));
    }
}
