package org.entente.gateway;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the caller's deadline as the endpoint does. */
@ApplicationScoped
class CallersDeadline {

    void register(@Observes Router router) {
        router.route("/graphql").order(0).handler(request -> {
            var millis = request.request().getHeader("Entente-Deadline");
            if (millis != null) {
                request.put("entente.deadline.millis", Long.valueOf(millis));
            }
            request.next();
        });
    }
}
