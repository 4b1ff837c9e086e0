package org.entente.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/**
 * A request to open a WebSocket to the graph. Browsers cannot send a token with it, so it passes without one; nothing is
 * answered on the socket before a token has come over it. Compared to the letter, so that nothing else passes for one.
 */
public final class Handshake {

    private static final String WEBSOCKET = "websocket";

    private Handshake() {}

    public static boolean isOne(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && GraphPaths.GRAPH.equals(request.path())
                && WEBSOCKET.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** True for whatever anybody could take for the opening of a WebSocket, at any path and in any form. */
    public static boolean asksForWebSocket(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.UPGRADE).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(WEBSOCKET));
    }
}
