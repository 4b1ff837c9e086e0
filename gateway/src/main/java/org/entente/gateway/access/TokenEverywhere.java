package org.entente.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every request needs a valid token, but those for the console's shell and its files, for one's own session and, where it
 * is switched on, for GraphiQL's own files, and the opening of a WebSocket, over which the token comes. All but questions to the graph
 * and files handed in need an auditor's or administrator's. Health and measures are not asked for here but on the port of those
 * who run the program.
 *
 * <p>What is open is compared with the path as it was sent, to the letter: an encoded or doubled character can only make a path differ from the list, so it can close a door but never open one.
 */
@ApplicationScoped
class TokenEverywhere implements HttpSecurityPolicy {

    /** Who may see what the framework adds. */
    private static final List<String> OPERATORS = List.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private static final Pattern GRAPHIQL = Pattern.compile("/q/graphql-ui(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*+/?");

    private final boolean graphiql;

    TokenEverywhere(@ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean graphiql) {
        this.graphiql = graphiql;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        var path = request.request().path();
        if (isOpen(path) || ConsolePaths.isOpen(request.request()) || Handshake.isOne(request.request())) {
            return CheckResult.permit();
        }
        // A valid token is enough there: each field asks for the role that it needs, and so does the schema; who may
        // hand in a file is said by the service that takes it.
        boolean anybodyKnown = GraphPaths.isOne(path) || SessionPaths.isOfSignIn(path) || IntakePaths.isOne(path);
        return identity.map(caller -> mayPass(caller, anybodyKnown) ? CheckResult.PERMIT : CheckResult.DENY);
    }

    private static boolean mayPass(SecurityIdentity caller, boolean anybodyKnown) {
        return !caller.isAnonymous() && (anybodyKnown || OPERATORS.stream().anyMatch(caller::hasRole));
    }

    private boolean isOpen(String path) {
        return SessionPaths.isOpen(path) || (graphiql && GRAPHIQL.matcher(path).matches());
    }
}
