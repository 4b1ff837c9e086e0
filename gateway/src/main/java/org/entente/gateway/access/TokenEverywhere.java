package org.entente.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every request needs a valid token, but those for health and, where it is switched on, for GraphiQL's own files.
 *
 * <p>What is open is compared with the path as it was sent, to the letter: an encoded or doubled character can only make a path differ from the list, so it can close a door but never open one.
 */
@ApplicationScoped
class TokenEverywhere implements HttpSecurityPolicy {

    private static final Set<String> HEALTH =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");
    private static final Pattern GRAPHIQL = Pattern.compile("/q/graphql-ui(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?");

    private final boolean graphiql;

    TokenEverywhere(@ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean graphiql) {
        this.graphiql = graphiql;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (isOpen(request.request().path())) {
            return CheckResult.permit();
        }
        return identity.map(caller -> caller.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }

    private boolean isOpen(String path) {
        return HEALTH.contains(path) || (graphiql && GRAPHIQL.matcher(path).matches());
    }
}
