package org.entente.gateway.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import graphql.GraphQLError;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.entente.gateway.access.Role;
import org.entente.gateway.problem.Problem;
import org.entente.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One client's socket, from its opening to its end. Everything happens on the event loop of the socket, one thing after the
 * other. What a client does not read is not asked for: each subscription waits until the socket takes more. Nor is it read
 * itself meanwhile, since every message of it may bring an answer that has to wait in memory.
 */
final class Connection {

    private static final String AUTHORIZATION = "authorization";
    private static final long LAST_WORD_MILLIS = 3_000;

    private final Sockets sockets;
    private final Operations operations;
    private final RoutingContext request;
    private final ServerWebSocket socket;
    private final Vertx vertx;
    private final Context context;
    private final Map<String, Operation> running = new HashMap<>();
    private final List<Runnable> whenDrained = new ArrayList<>();
    private final List<Long> timers = new ArrayList<>();

    private @Nullable Runnable whenKnown;
    private boolean initialised;
    private @Nullable SecurityIdentity person;
    private boolean awaitsPong;
    private @Nullable Long patience;

    /**
     * @param whenKnown run once, when the person is known or when it is too late for that
     */
    Connection(
            Sockets sockets,
            Operations operations,
            RoutingContext request,
            ServerWebSocket socket,
            Runnable whenKnown) {
        this.sockets = sockets;
        this.operations = operations;
        this.request = request;
        this.socket = socket;
        this.whenKnown = whenKnown;
        this.vertx = request.vertx();
        this.context = vertx.getOrCreateContext();
    }

    void begin() {
        socket.textMessageHandler(this::read);
        socket.binaryMessageHandler(binary -> close(CloseCode.BAD_MESSAGE));
        socket.exceptionHandler(failure -> close(CloseCode.BAD_MESSAGE));
        socket.drainHandler(drained -> readAgain());
        timers.add(vertx.setTimer(sockets.initTimeout().toMillis(), late -> {
            if (person == null) {
                close(CloseCode.INIT_TIMEOUT);
            }
        }));
        timers.add(vertx.setPeriodic(sockets.heartbeat().toMillis(), beat -> beat()));
    }

    /** Says why, and ends. Whoever does not read that is not waited for. */
    void close(CloseCode code) {
        if (!socket.isClosed()) {
            code.close(socket);
            timers.add(vertx.setTimer(LAST_WORD_MILLIS, late -> breakOff()));
        }
    }

    /** Whoever is here connects again, and finds another replica. */
    void restart() {
        context.runOnContext(turn -> close(CloseCode.RESTART));
    }

    /** Ends the connection without a word, as there is nobody who takes one. */
    private void breakOff() {
        if (request.request().connection() instanceof ConnectionBase direct) {
            var unused = direct.channelHandlerContext().close();
        }
    }

    /** The socket is closed, whoever did it. */
    void ended() {
        timers.forEach(vertx::cancelTimer);
        stopWaiting();
        noStranger();
        List.copyOf(running.values()).forEach(Operation::cancel);
        whenDrained.clear();
        var known = person;
        if (known != null) {
            person = null;
            sockets.connections().leave(name(known));
        }
    }

    private void read(String text) {
        if (socket.isClosed()) {
            return;
        }
        Optional<Message> message = message(text);
        if (message.isEmpty()) {
            close(CloseCode.BAD_MESSAGE);
            return;
        }
        obey(message.get());
    }

    private Optional<Message> message(String text) {
        try {
            return Message.of(operations.json().readTree(text));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private void obey(Message message) {
        switch (message.type()) {
            case CONNECTION_INIT -> init(message);
            case PING -> send("pong", null, null);
            case PONG -> awaitsPong = false;
            case SUBSCRIBE -> subscribe(message);
            case COMPLETE -> {
                var operation = running.get(String.valueOf(message.id()));
                if (operation != null) {
                    operation.cancel();
                }
            }
        }
    }

    private void init(Message message) {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITS);
            return;
        }
        initialised = true;
        operations
                .identity(
                        request,
                        Optional.ofNullable(message.text(AUTHORIZATION)).orElse(message.text("Authorization")))
                .subscribe()
                .with(
                        who -> context.runOnContext(turn -> welcome(who)),
                        refused -> context.runOnContext(turn -> close(CloseCode.FORBIDDEN)));
    }

    private void welcome(SecurityIdentity who) {
        if (socket.isClosed()) {
            return;
        }
        if (!(who.getPrincipal() instanceof JsonWebToken token)) {
            close(CloseCode.FORBIDDEN);
        } else if (!sockets.connections().enter(name(who))) {
            close(CloseCode.TRY_AGAIN_LATER);
        } else {
            person = who;
            noStranger();
            var left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
            timers.add(vertx.setTimer(Math.max(1, left.toMillis()), expired -> close(CloseCode.EXPIRED)));
            send("connection_ack", null, null);
        }
    }

    private void noStranger() {
        var tell = whenKnown;
        if (tell != null) {
            whenKnown = null;
            tell.run();
        }
    }

    private static String name(SecurityIdentity who) {
        return who.getPrincipal().getName();
    }

    private void beat() {
        if (patience != null) {
            // A pong may be among what is not read at present.
            return;
        }
        if (awaitsPong) {
            close(CloseCode.SILENT);
        } else if (person != null) {
            awaitsPong = true;
            send("ping", null, null);
        }
    }

    private void subscribe(Message message) {
        var who = person;
        var id = String.valueOf(message.id());
        if (who == null) {
            close(CloseCode.UNAUTHORIZED);
        } else if (running.containsKey(id)) {
            close(CloseCode.SUBSCRIBER_EXISTS);
        } else if (!who.hasRole(Role.READER)) {
            // Said here, since the engine would make a null event of a stream that is refused.
            send("error", id, operations.shown(new ForbiddenException()));
        } else if (!sockets.subscriptions().enter(name(who))) {
            send(
                    "error",
                    id,
                    operations.shown(
                            Problem.refused(
                                    "There are too many subscriptions, or too many of yours. End one of them, or try again later.")));
        } else {
            var operation = new Operation(operations, this, id, () -> {
                running.remove(id);
                sockets.subscriptions().leave(name(who));
            });
            running.put(id, operation);
            operation.start(request, who, message);
        }
    }

    /** What came of an operation: one event of it. Then asks for more, as soon as the socket takes more. */
    void next(String id, Object payload, Runnable more) {
        send("next", id, payload);
        if (socket.isClosed()) {
            return;
        }
        if (socket.writeQueueFull()) {
            whenDrained.add(more);
        } else {
            more.run();
        }
    }

    void failed(String id, List<GraphQLError> errors) {
        send("error", id, errors.stream().map(GraphQLError::toSpecification).toList());
    }

    void failed(String id, Throwable failure) {
        if (failure instanceof Problem problem && problem.code() == ProblemCode.UNAUTHENTICATED) {
            close(CloseCode.EXPIRED);
        } else {
            send("error", id, operations.shown(failure));
        }
    }

    void completed(String id) {
        send("complete", id, null);
    }

    private void readAgain() {
        stopWaiting();
        socket.resume();
        var waiting = List.copyOf(whenDrained);
        whenDrained.clear();
        waiting.forEach(Runnable::run);
    }

    private void send(String type, @Nullable String id, @Nullable Object payload) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(operations.text(type, id, payload));
            if (socket.writeQueueFull() && patience == null) {
                socket.pause();
                patience = vertx.setTimer(sockets.heartbeat().toMillis(), late -> breakOff());
            }
        }
    }

    private void stopWaiting() {
        var waiting = patience;
        if (waiting != null) {
            vertx.cancelTimer(waiting);
            patience = null;
        }
    }
}
