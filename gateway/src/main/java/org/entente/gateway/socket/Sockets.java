package org.entente.gateway.socket;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.access.Handshake;
import org.entente.gateway.problem.Problem;

/** Opens WebSockets to the graph, ahead of all other routes, and closes them when the gateway is about to stop. */
@ApplicationScoped
class Sockets {

    static final String SUBPROTOCOL = "graphql-transport-ws";

    private static final int BAD_REQUEST = 400;

    /** After the filter that verifies tokens, and before the route by which the library opens sockets. */
    private static final int BEFORE_THE_LIBRARY = -150;

    private final Operations operations;
    private final Vertx vertx;
    private final Optional<Duration> delayOfEnd;
    private final Duration heartbeat;
    private final Duration initTimeout;
    private final Guard strangers;
    private final Guard connections;
    private final Guard subscriptions;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    Sockets(
            Operations operations,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delayOfEnd,
            @ConfigProperty(name = "entente.sockets.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "entente.sockets.init-timeout") Duration initTimeout,
            @ConfigProperty(name = "entente.sockets.most-strangers") int mostStrangers,
            @ConfigProperty(name = "entente.sockets.most-strangers-of-one-address") int mostStrangersOfOneAddress,
            @ConfigProperty(name = "entente.sockets.most-connections") int mostConnections,
            @ConfigProperty(name = "entente.sockets.most-connections-of-one") int mostConnectionsOfOne,
            @ConfigProperty(name = "entente.sockets.most-subscriptions") int mostSubscriptions,
            @ConfigProperty(name = "entente.sockets.most-subscriptions-of-one") int mostSubscriptionsOfOne) {
        this.operations = operations;
        this.vertx = vertx;
        this.delayOfEnd = delayOfEnd;
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

    /**
     * Clients are back at once: not before word has got round that this replica is not ready. Nor after the delay, since the end
     * waits for sockets as for any other request.
     */
    void end(@Observes ShutdownDelayInitiatedEvent begun) {
        long untilWordGotRound = delayOfEnd.orElse(Duration.ZERO).toMillis() / 2;
        if (untilWordGotRound > 0) {
            vertx.setTimer(untilWordGotRound, then -> closeAll());
        } else {
            closeAll();
        }
    }

    private void closeAll() {
        ending = true;
        open.forEach(Connection::restart);
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
        socket.closeHandler(closed -> UnderWay.noMore(request.request()));
        if (!SUBPROTOCOL.equals(socket.subProtocol())) {
            CloseCode.BAD_SUBPROTOCOL.close(socket);
        } else if (!strangers.enter(address)) {
            CloseCode.TRY_AGAIN_LATER.close(socket);
        } else {
            var connection = new Connection(this, operations, request, socket, () -> strangers.leave(address));
            open.add(connection);
            socket.closeHandler(closed -> {
                UnderWay.noMore(request.request());
                open.remove(connection);
                connection.ended();
            });
            connection.begin();
            if (ending) {
                connection.restart();
            }
        }
    }
}
