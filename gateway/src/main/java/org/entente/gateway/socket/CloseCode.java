package org.entente.gateway.socket;

import io.vertx.core.http.ServerWebSocket;

/**
 * Why a connection is closed. Up to {@link #TOO_MANY_INITS} as the subprotocol says; clients connect again by themselves
 * after FORBIDDEN and after those below it, since a new token or a little patience helps.
 */
enum CloseCode {
    RESTART(1012, "The gateway restarts"),
    TRY_AGAIN_LATER(1013, "Too many connections"),
    BAD_MESSAGE(4400, "Not a message of graphql-transport-ws"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    BAD_SUBPROTOCOL(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests"),
    EXPIRED(4403, "Token expired"),
    SILENT(4504, "No answer to ping");

    private final short code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    void close(ServerWebSocket socket) {
        if (!socket.isClosed()) {
            socket.close(code, reason);
        }
    }
}
