package org.entente.gateway.socket;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;

/**
 * Where one subscription runs: a context of its own on the socket's event loop, which knows for whom, as a request's own
 * does, for as long as the subscription lasts.
 */
final class Scope {

    private final Context context;
    private final RoutingContext request;
    private final SecurityIdentity who;

    Scope(RoutingContext request, SecurityIdentity who) {
        this.context = VertxContext.createNewDuplicatedContext();
        this.request = request;
        this.who = who;
    }

    void run(Runnable work) {
        context.runOnContext(turn -> {
            VertxContextSafetyToggle.setContextSafe(context, true);
            var scope = Arc.container().requestContext();
            if (!scope.isActive()) {
                scope.activate();
            }
            Arc.container().instance(CurrentIdentityAssociation.class).get().setIdentity(who);
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(request);
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            work.run();
        });
    }

    void end() {
        context.runOnContext(turn -> {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            Arc.container().requestContext().terminate();
        });
    }
}
