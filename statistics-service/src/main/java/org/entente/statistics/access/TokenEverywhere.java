package org.entente.statistics.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Every request needs a token; who may do what is said on the methods. What the framework adds has no methods of ours: but for
 * the contract it needs an auditor's or administrator's token. Health and measures are not asked for here but on the port
 * of those who run the program.
 */
@ApplicationScoped
public class TokenEverywhere implements HttpSecurityPolicy {

    private static final Set<String> OPERATORS = Set.of(Roles.AUDITOR, Roles.ADMINISTRATOR);

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        boolean operators = isOfTheFramework(request.normalizedPath());
        return identity.map(who -> mayPass(who, operators) ? CheckResult.PERMIT : CheckResult.DENY);
    }

    private static boolean isOfTheFramework(String path) {
        return path.startsWith("/q/") && !path.equals("/q/openapi");
    }

    private static boolean mayPass(SecurityIdentity who, boolean operators) {
        return !who.isAnonymous() && (!operators || OPERATORS.stream().anyMatch(who::hasRole));
    }
}
