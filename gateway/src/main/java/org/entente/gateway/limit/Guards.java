package org.entente.gateway.limit;

import graphql.execution.instrumentation.Instrumentation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** What looks at every operation before it runs. */
@ApplicationScoped
public class Guards {

    /** The request's header that asks for the cost: it is then in the answer's {@code extensions.cost}. */
    public static final String COST_HEADER = "Entente-Cost";

    private static final String WANTED = "1";

    private final Limits limits;
    private final CurrentVertxRequest request;

    Guards(Limits limits, CurrentVertxRequest request) {
        this.limits = limits;
        this.request = request;
    }

    /** Looks at the document and its variables, before they are validated. */
    public Instrumentation ofDocuments() {
        return new DocumentLimits(limits);
    }

    /** Looks at the validated operation. */
    public Instrumentation ofCost() {
        return new CostLimit(limits.cost(), this::wantsToHearTheCost);
    }

    private boolean wantsToHearTheCost() {
        var current = request.getCurrent();
        return current != null && WANTED.equals(current.request().getHeader(COST_HEADER));
    }
}
