package org.entente.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client of graphql-transport-ws, as plain as can be. It answers pings unless it is told not to. */
final class Listener implements WebSocket.Listener, AutoCloseable {

    private static final long SECONDS = 30;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final boolean polite;
    private final WebSocket socket;

    private Listener(boolean polite, String subprotocol, String... headers) {
        this.polite = polite;
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var opening = HTTP.newWebSocketBuilder().subprotocols(subprotocol);
        for (int i = 0; i < headers.length; i += 2) {
            opening.header(headers[i], headers[i + 1]);
        }
        this.socket = opening.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), this)
                .join();
    }

    /** A socket on which nothing has been said yet. */
    static Listener silent(String... headers) {
        return new Listener(true, "graphql-transport-ws", headers);
    }

    static Listener speaking(String subprotocol) {
        return new Listener(true, subprotocol);
    }

    /** One that has been welcomed with its token. */
    static Listener of(String token) {
        return welcomed(new Listener(true, "graphql-transport-ws"), token);
    }

    /** One that answers no ping. */
    static Listener rude(String token) {
        return welcomed(new Listener(false, "graphql-transport-ws"), token);
    }

    private static Listener welcomed(Listener listener, String token) {
        listener.init(token);
        assertThat(listener.next().getString("type")).isEqualTo("connection_ack");
        return listener;
    }

    Listener init(String token) {
        return send(
                "{\"type\": \"connection_init\", \"payload\": {\"authorization\": \"Bearer %s\"}}".formatted(token));
    }

    Listener subscribe(String id, String query) {
        var escaped = query.replace("\\", "\\\\").replace("\"", "\\\"");
        return send(
                "{\"id\": \"%s\", \"type\": \"subscribe\", \"payload\": {\"query\": \"%s\"}}".formatted(id, escaped));
    }

    Listener send(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    /** The next message that is no ping. */
    JsonPath next() {
        try {
            var message = messages.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(message)
                    .as("a message; closed with %s", closed.getNow(null))
                    .isNotNull();
            return JsonPath.from(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** With which code the gateway closes it. */
    int code() {
        return closed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            var message = part.toString();
            part.setLength(0);
            if (!message.equals("{\"type\":\"ping\"}")) {
                messages.add(message);
            } else if (polite) {
                var unused = from.sendText("{\"type\": \"pong\"}", true);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
