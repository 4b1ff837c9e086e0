package org.entente.gateway.socket;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.access.Handshake;
import org.entente.gateway.problem.Problem;

/** Opens WebSockets to the graph, ahead of all other routes, and closes them when the gateway stops. */
@ApplicationScoped
class Sockets {

    static final String SUBPROTOCOL = "graphql-transport-ws";

    private static final int BAD_REQUEST = 400;

    /** After the filter that verifies tokens, and before the route by which the library opens sockets. */
    private static final int BEFORE_THE_LIBRARY = -150;

    private final Operations operations;
    private final Duration heartbeat;
    private final Duration initTimeout;
    private final Guard strangers;
    private final Guard connections;
    private final Guard subscriptions;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    Sockets(
            Operations operations,
            @ConfigProperty(name = "entente.sockets.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "entente.sockets.init-timeout") Duration initTimeout,
            @ConfigProperty(name = "entente.sockets.most-strangers") int mostStrangers,
            @ConfigProperty(name = "entente.sockets.most-strangers-of-one-address") int mostStrangersOfOneAddress,
            @ConfigProperty(name = "entente.sockets.most-connections") int mostConnections,
            @ConfigProperty(name = "entente.sockets.most-connections-of-one") int mostConnectionsOfOne,
            @ConfigProperty(name = "entente.sockets.most-subscriptions") int mostSubscriptions,
            @ConfigProperty(name = "entente.sockets.most-subscriptions-of-one") int mostSubscriptionsOfOne) {
        this.operations = operations;
        this.heartbeat = heartbeat;
        this.initTimeout = initTimeout;
        this.strangers = new Guard(mostStrangers, mostStrangersOfOneAddress);
        this.connections = new Guard(mostConnections, mostConnectionsOfOne);
        this.subscriptions = new Guard(mostSubscriptions, mostSubscriptionsOfOne);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_LIBRARY).handler(request -> {
            if (Handshake.isOne(request.request())) {
                open(request);
            } else if (Handshake.asksForWebSocket(request.request())) {
                // The library's route takes more paths and forms for the graph's than ours does, and keeps none of our
                // rules.
                refuse(request);
            } else {
                request.next();
            }
        });
    }

    void closeAll(@Observes ShutdownEvent ending) {
        open.forEach(connection -> connection.close(CloseCode.RESTART));
    }

    Duration heartbeat() {
        return heartbeat;
    }

    Duration initTimeout() {
        return initTimeout;
    }

    /** Those whose person is known. */
    Guard connections() {
        return connections;
    }

    Guard subscriptions() {
        return subscriptions;
    }

    private void open(RoutingContext request) {
        request.request()
                .toWebSocket()
                .onSuccess(socket -> opened(request, socket))
                .onFailure(failure -> refuse(request));
    }

    private void refuse(RoutingContext request) {
        var response = request.response();
        if (!response.ended()) {
            response.setStatusCode(BAD_REQUEST)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(
                            operations.refusal(
                                    Problem.refused(
                                            "A WebSocket is opened by GET at /graphql, to the letter, with `Upgrade: websocket` and the subprotocol graphql-transport-ws.")));
        }
    }

    private void opened(RoutingContext request, ServerWebSocket socket) {
        var address =
                Objects.requireNonNullElse(request.request().remoteAddress().hostAddress(), "");
        if (!SUBPROTOCOL.equals(socket.subProtocol())) {
            CloseCode.BAD_SUBPROTOCOL.close(socket);
        } else if (!strangers.enter(address)) {
            CloseCode.TRY_AGAIN_LATER.close(socket);
        } else {
            var connection = new Connection(this, operations, request, socket, () -> strangers.leave(address));
            open.add(connection);
            socket.closeHandler(closed -> {
                open.remove(connection);
                connection.ended();
            });
            connection.begin();
        }
    }
}
