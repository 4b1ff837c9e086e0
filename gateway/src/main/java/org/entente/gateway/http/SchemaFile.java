package org.entente.gateway.http;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.entente.gateway.access.GraphPaths;
import org.entente.gateway.access.Role;
import org.entente.gateway.graph.ErrorForm;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The schema as a file in GraphQL's own language, with its descriptions and directives, for who may read it. */
@ApplicationScoped
class SchemaFile {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String DEPENDS_ON = "Authorization";

    private final SchemaReaders readers;
    private final Instance<GraphQLSchema> schema;
    private final Freshness freshness;
    private final ErrorForm errors;

    private volatile @Nullable Buffer printed;

    SchemaFile(SchemaReaders readers, Instance<GraphQLSchema> schema, Freshness freshness, ErrorForm errors) {
        this.readers = readers;
        this.schema = schema;
        this.freshness = freshness;
        this.errors = errors;
    }

    void register(@Observes Router router) {
        router.route(GraphPaths.SCHEMA).order(Endpoint.AHEAD_OF_THE_LIBRARY).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        request.response().putHeader(HttpHeaders.VARY, DEPENDS_ON);
        if (!HttpMethod.GET.equals(request.request().method())) {
            request.response().putHeader(HttpHeaders.ALLOW, HttpMethod.GET.name());
            refuse(request, new Refusal(Refusal.METHOD_NOT_ALLOWED, Problem.refused("The schema is read by GET.")));
            return;
        }
        readers.refusal(isAdministrator(request)).ifPresentOrElse(refusal -> refuse(request, refusal), () -> {
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, TEXT);
            freshness.sendAskingEachTime(request, printed());
        });
    }

    private void refuse(RoutingContext request, Refusal refusal) {
        var shown = errors.shown(List.of(ErrorForm.of(refusal.problem())), null);
        request.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ResponseType.JSON.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, Freshness.NOTHING_KEPT)
                .end(ResponseWriter.bytes(ResponseWriter.errors(shown)));
    }

    private static boolean isAdministrator(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().hasRole(Role.ADMINISTRATOR);
    }

    /** Printed once, since a schema does not change while it is served. */
    private Buffer printed() {
        var known = printed;
        if (known == null) {
            var options = SchemaPrinter.Options.defaultOptions()
                    .includeDirectives(true)
                    .includeDirectiveDefinitions(true)
                    .includeScalarTypes(true)
                    .descriptionsAsHashComments(false);
            known = Buffer.buffer(new SchemaPrinter(options).print(schema.get()).stripTrailing() + "\n");
            printed = known;
        }
        return known;
    }
}
