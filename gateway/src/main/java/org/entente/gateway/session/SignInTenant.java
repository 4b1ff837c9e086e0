package org.entente.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.gateway.access.SessionPaths;

/**
 * The realm's sign-in page is for the two paths of the sign-in alone. Everywhere else tokens are verified and nobody is sent
 * anywhere, whatever cookies the library finds.
 */
@ApplicationScoped
class SignInTenant implements TenantResolver {

    static final String NAME = "console";

    @Override
    public String resolve(RoutingContext request) {
        return SessionPaths.isOfSignIn(request.request().path()) ? NAME : OidcUtils.DEFAULT_TENANT_ID;
    }
}
