package org.entente.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether somebody may be signed in, without looking into it: for what does no harm where nobody is. */
@ApplicationScoped
public class SessionHint {

    private final SessionCookie cookie;

    SessionHint(SessionCookie cookie) {
        this.cookie = cookie;
    }

    public boolean isGivenBy(HttpServerRequest request) {
        return cookie.isIn(request);
    }
}
