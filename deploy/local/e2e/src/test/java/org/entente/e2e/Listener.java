package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears what one gateway tells of changes, over a WebSocket of its own that is opened once. */
final class Listener implements WebSocket.Listener, AutoCloseable {

    private static final long SECONDS = 90;
    private static final String FAILED = "\"type\":\"error\"";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final String area;
    private final WebSocket socket;

    private Listener(String gateway, String area) {
        this.area = area;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(gateway.replaceFirst("^http", "ws") + "/graphql"), this)
                .join();
    }

    /** Welcomed by the gateway, and subscribed. */
    static Listener at(String gateway, String token, String area) throws InterruptedException {
        var listener = new Listener(gateway, area);
        listener.say("""
                {"type": "connection_init", "payload": {"authorization": "%s"}}""".formatted(token));
        assertThat(listener.next()).contains("connection_ack");
        listener.subscribe();
        return listener;
    }

    private void subscribe() {
        say("""
                {"id": "1", "type": "subscribe", "payload": {"query":
                  "subscription { changes(areas: [\\"%s\\"]) { ... on ReleaseNotice { at step release { id } } } }"}}""".formatted(area));
    }

    private void say(String text) {
        socket.sendText(text, true).join();
    }

    private String next() throws InterruptedException {
        var text = heard.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(text).as("what a gateway tells").isNotNull();
        return String.valueOf(text);
    }

    /** Of each notice up to and with this one, the release. */
    List<String> releasesUntil(String release) throws InterruptedException {
        var all = new ArrayList<String>();
        while (!all.contains(release)) {
            all.add(JsonPath.from(next()).getString("payload.data.changes.release.id"));
        }
        return all;
    }

    /** Whether a notice came. A subscription that did not begin, since a service was still slow, is begun again. */
    boolean hasHeard(long seconds) throws InterruptedException {
        var first = heard.poll(seconds, TimeUnit.SECONDS);
        if (first != null && first.contains(FAILED)) {
            subscribe();
            return false;
        }
        return first != null;
    }

    /** With which code the gateway has closed the socket. */
    int closedWith() throws Exception {
        return closed.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            if (part.indexOf("\"ping\"") >= 0) {
                var unused = from.sendText("{\"type\": \"pong\"}", true);
            } else {
                heard.add(part.toString());
            }
            part.setLength(0);
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
