package org.entente.gateway.http;

import static java.util.Objects.requireNonNullElse;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.access.GraphPaths;
import org.entente.gateway.graph.ErrorForm;
import org.entente.gateway.limit.Guards;
import org.entente.gateway.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is asked, by all that comes over HTTP: who opens a WebSocket is served ahead of this. The library's own route
 * stands behind and is never reached.
 */
@ApplicationScoped
class Endpoint {

    private static final Logger LOG = Logger.getLogger(Endpoint.class);

    /** After whoever looks at tokens and lengths, and before routes that name no order, which count theirs from 0. */
    static final int AHEAD_OF_THE_LIBRARY = -1;

    private static final String GET_AND_POST = "GET, POST";

    /** Whoever keeps an answer keeps it for one form of it, and for one token or session alone. */
    private static final String DEPENDS_ON = "Accept, Accept-Encoding, Authorization, Cookie, " + Guards.COST_HEADER;

    private static final int OK = 200;

    private final ErrorForm errors;
    private final AskedDocument documents;
    private final Freshness freshness;
    private final Carrier carrier;
    private final long mostBytes;

    Endpoint(
            ErrorForm errors,
            AskedDocument documents,
            Freshness freshness,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            @ConfigProperty(name = "entente.max-body-size") MemorySize mostBytes) {
        this.errors = errors;
        this.documents = documents;
        this.freshness = freshness;
        this.carrier = new Carrier(identity, current);
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Router router) {
        var body = BodyHandler.create(false).setBodyLimit(mostBytes);
        router.route(GraphPaths.GRAPH)
                .order(AHEAD_OF_THE_LIBRARY)
                .handler(body)
                .handler(carrier)
                .failureHandler(this::failed);
    }

    /** A body that is too large is not read to its end, so the connection ends with the answer. */
    private void failed(RoutingContext request) {
        if (request.statusCode() == Refusal.CONTENT_TOO_LARGE) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(
                    request,
                    new Refusal(
                            Refusal.CONTENT_TOO_LARGE,
                            Problem.refused("The body has more than %d bytes.".formatted(mostBytes))));
        } else {
            request.next();
        }
    }

    /** What is asked, how it is to be answered, and the thread that writes it. */
    private record Exchange(
            RoutingContext request,
            ResponseType type,
            GraphqlRequest asked,
            AskedDocument.Found found,
            Context thread) {

        boolean mayBeKept() {
            return found.trusted() && HttpMethod.GET.equals(request.request().method());
        }
    }

    /** The library's handler gives a request its identity and its context, and takes them away with the response. */
    private final class Carrier extends SmallRyeGraphQLAbstractHandler {

        Carrier(CurrentIdentityAssociation identity, CurrentVertxRequest current) {
            super(identity, current, false);
        }

        @Override
        protected void doHandle(RoutingContext request) {
            try {
                var type = ResponseType.preferred(accepted(request));
                if (type == null) {
                    throw new Refusal(
                            Refusal.NOT_ACCEPTABLE,
                            Problem.refused(
                                    "The answer is application/graphql-response+json or application/json, and the request accepts neither."));
                }
                var asked = read(request);
                CallersDeadline.note(request);
                ask(request, type, asked);
            } catch (Refusal refusal) {
                refuse(request, refusal);
            } catch (RuntimeException unexpected) {
                breakOff(request, unexpected);
            }
        }

        private void ask(RoutingContext request, ResponseType type, GraphqlRequest asked) {
            AskedDocument.Found found;
            try {
                found = documents.find(asked);
            } catch (DocumentParser.SyntaxErrors unreadable) {
                send(request, type, ResponseWriter.errors(errors.shown(unreadable.errors(), null)));
                return;
            }
            refuseWhatHttpCannotCarry(
                    request, found.document().kind(asked.operationName()).orElse(null));
            carryOut(new Exchange(request, type, asked, found, Vertx.currentContext()));
        }

        private void carryOut(Exchange exchange) {
            // What another request left on this thread would be taken for this one's.
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            getExecutionService()
                    .executeAsync(
                            exchange.asked().input(exchange.found().document()),
                            getMetaData(exchange.request()),
                            new ExecutionResponseWriter() {
                                @Override
                                public void write(ExecutionResponse answer) {
                                    on(exchange, () -> send(exchange, answer.getExecutionResult()));
                                }

                                @Override
                                public void fail(Throwable failure) {
                                    on(exchange, () -> breakOff(exchange.request(), failure));
                                }
                            });
        }
    }

    private static List<String> accepted(RoutingContext request) {
        return request.request().headers().getAll(HttpHeaders.ACCEPT);
    }

    private static GraphqlRequest read(RoutingContext request) {
        if (HttpMethod.GET.equals(request.request().method())) {
            return RequestReader.fromAddress(request);
        }
        if (HttpMethod.POST.equals(request.request().method())) {
            return RequestReader.fromBody(request);
        }
        throw notAllowed(request, GET_AND_POST, "The graph is asked by POST, or by GET.");
    }

    /** An address may be followed by whoever sees it, and more than once, so it must not change anything. */
    private static void refuseWhatHttpCannotCarry(RoutingContext request, @Nullable Operation kind) {
        if (kind == Operation.MUTATION
                && !HttpMethod.POST.equals(request.request().method())) {
            throw notAllowed(request, HttpMethod.POST.name(), "A mutation is sent by POST. Nothing was changed.");
        }
        if (kind == Operation.SUBSCRIPTION) {
            throw Refusal.malformed(
                    "A subscription is answered over a WebSocket at this address, by the protocol graphql-transport-ws.");
        }
    }

    private static Refusal notAllowed(RoutingContext request, String allowed, String words) {
        request.response().putHeader(HttpHeaders.ALLOW, allowed);
        return new Refusal(Refusal.METHOD_NOT_ALLOWED, Problem.refused(words));
    }

    /** What breaks on the way out would be heard by nobody, and the caller would wait for ever. */
    private void on(Exchange exchange, Runnable step) {
        if (Vertx.currentContext() == exchange.thread()) {
            attempt(exchange, step);
        } else {
            exchange.thread().runOnContext(turn -> attempt(exchange, step));
        }
    }

    private void attempt(Exchange exchange, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException broken) {
            breakOff(exchange.request(), broken);
        }
    }

    private void send(Exchange exchange, ExecutionResult result) {
        if (exchange.mayBeKept() && result.getErrors().isEmpty()) {
            head(exchange.request(), exchange.type(), OK);
            var kept = freshness.ofTrusted(exchange.found().document(), exchange.asked());
            freshness.send(exchange.request(), kept, ResponseWriter.bytes(result));
        } else {
            send(exchange.request(), exchange.type(), result);
        }
    }

    private static void send(RoutingContext request, ResponseType type, ExecutionResult result) {
        int status = type == ResponseType.JSON || result.isDataPresent() ? OK : statusOf(result.getErrors());
        write(request, type, status, ResponseWriter.bytes(result));
    }

    /** Of an operation that was not carried out at all. */
    private static int statusOf(List<GraphQLError> errors) {
        var code = errors.isEmpty()
                ? null
                : requireNonNullElse(errors.get(0).getExtensions(), Map.of()).get("code");
        return "FORBIDDEN".equals(code) ? Refusal.FORBIDDEN : Refusal.BAD_REQUEST;
    }

    private void refuse(RoutingContext request, Refusal refusal) {
        refuse(request, refusal.status(), refusal.problem());
    }

    private void breakOff(RoutingContext request, Throwable failure) {
        LOG.error("A request to the graph broke off", failure);
        refuse(request, Refusal.INTERNAL_SERVER_ERROR, failure);
    }

    private void refuse(RoutingContext request, int status, Throwable reason) {
        var type = requireNonNullElse(ResponseType.preferred(accepted(request)), ResponseType.JSON);
        var shown = errors.shown(List.of(ErrorForm.of(reason)), null);
        write(request, type, status, ResponseWriter.bytes(ResponseWriter.errors(shown)));
    }

    private static void write(RoutingContext request, ResponseType type, int status, Buffer body) {
        if (!request.response().ended() && !request.response().closed()) {
            head(request, type, status);
            request.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, Freshness.NOTHING_KEPT)
                    .end(body);
        }
    }

    private static void head(RoutingContext request, ResponseType type, int status) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.VARY, DEPENDS_ON);
    }
}
