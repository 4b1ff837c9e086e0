package org.entente.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the gateway needs around it: a realm and its two services. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** So that two checkouts on one machine can be tested at once. */
    private static final int OFFSET = Integer.getInteger("entente.test.port-offset", 0);

    private final IdentityProvider realm = new IdentityProvider();
    private final StatisticsService statistics = new StatisticsService();
    private final PartnershipsService partnerships = new PartnershipsService();

    static int port(int usual) {
        return usual + OFFSET;
    }

    @Override
    public Map<String, String> start() {
        realm.start();
        statistics.start();
        partnerships.start();
        return Map.of(
                "quarkus.oidc.auth-server-url", realm.issuer(),
                "quarkus.rest-client.statistics.url", statistics.url(),
                "quarkus.rest-client.partnerships.url", partnerships.url(),
                "entente.desks.admin-url", realm.adminUrl(),
                "entente.desks.secret", "made up",
                "entente.console.secret", "made up, and as long as a secret has to be");
    }

    @Override
    public void stop() {
        partnerships.stop();
        statistics.stop();
        realm.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(realm, field -> field.getType() == IdentityProvider.class);
        injector.injectIntoFields(statistics, field -> field.getType() == StatisticsService.class);
        injector.injectIntoFields(partnerships, field -> field.getType() == PartnershipsService.class);
    }
}
