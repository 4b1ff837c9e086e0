package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final List<ServiceRun> TWO_OF_EACH = List.of(
            new ServiceRun(Service.STATISTICS, 1, 9001),
            new ServiceRun(Service.PARTNERSHIPS, 1, 9002),
            new ServiceRun(Service.GATEWAY, 1, 9003),
            new ServiceRun(Service.STATISTICS, 2, 9004),
            new ServiceRun(Service.PARTNERSHIPS, 2, 9005),
            new ServiceRun(Service.GATEWAY, 2, 9006));

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' , ', ''",
        "http://localhost:4200/, http://localhost:4200",
        "' http://localhost:4200 ,http://localhost:4300// ', http://localhost:4200 http://localhost:4300",
        ", http://localhost:3000 http://localhost:5173"
    })
    void originsAreTakenWithoutWhatIsEmptyAndWithoutSlashesAtTheEnd(String setting, String origins) {
        assertEquals(origins, String.join(" ", Plan.origins(setting)));
    }

    @Test
    void theGatewayAnswersFrontendsFromTheSameOrigins() {
        var environment = environment(Service.GATEWAY, List.of("http://localhost:4200", "http://localhost:4300"));

        assertEquals("true", environment.get("QUARKUS_HTTP_CORS_ENABLED"));
        assertEquals("http://localhost:4200,http://localhost:4300", environment.get("QUARKUS_HTTP_CORS_ORIGINS"));
    }

    @Test
    void peopleSignInAtFrontendsAtTheGatewayAndAtEachReplicaOfIt() {
        var origins = plan(TWO_OF_EACH, List.of("http://localhost:3000")).signInOrigins();

        var gateways = List.of("http://localhost:8080", "http://localhost:9003", "http://localhost:9006");
        assertEquals(gateways, origins.consoles());
        assertEquals(
                Stream.concat(Stream.of("http://localhost:3000"), gateways.stream())
                        .toList(),
                origins.frontends());
    }

    @Test
    void oneOfEachListensAtTheAddressOfItsServiceAndEndsAtOnce() {
        var plan = of(1);

        for (var service : Service.values()) {
            assertEquals(plan.ports().of(service), plan.replicas(service).get(0).port());
        }
        assertFalse(plan.services().get(0).environment(plan).containsKey("QUARKUS_SHUTDOWN_DELAY"));
    }

    @Test
    void severalLeaveThatAddressToWhatStandsBeforeThemAndTakeTheirTimeToEnd() {
        var plan = of(2);

        assertEquals(
                6, plan.services().stream().map(ServiceRun::port).distinct().count());
        for (var run : plan.services()) {
            assertNotEquals(plan.ports().of(run.service()), run.port());
            assertEquals("2S", run.environment(plan).get("QUARKUS_SHUTDOWN_DELAY"));
        }
    }

    @Test
    void everyGatewayAsksTheServicesAtTheirCommonAddress() {
        var plan = plan(TWO_OF_EACH, List.of());

        for (var gateway : plan.replicas(Service.GATEWAY)) {
            var environment = gateway.environment(plan);
            assertEquals("http://localhost:8081", environment.get("QUARKUS_REST_CLIENT_STATISTICS_URL"));
            assertEquals("http://localhost:8082", environment.get("QUARKUS_REST_CLIENT_PARTNERSHIPS_URL"));
        }
    }

    @Test
    void theLocalGatewayShowsItsSchema() {
        assertEquals("open", environment(Service.GATEWAY, List.of()).get("ENTENTE_INTROSPECTION"));
    }

    @Test
    void withoutOriginsAndInTheOtherServicesNothingIsAllowed() {
        assertFalse(environment(Service.GATEWAY, List.of()).containsKey("QUARKUS_HTTP_CORS_ENABLED"));
        assertFalse(environment(Service.STATISTICS, List.of("http://localhost:4200"))
                .containsKey("QUARKUS_HTTP_CORS_ENABLED"));
    }

    @Test
    void eachDatabaseIsMigratedOnceHoweverManyServicesItHas() {
        var services = List.of(
                new ServiceRun(Service.STATISTICS, 1, 8081),
                new ServiceRun(Service.PARTNERSHIPS, 1, 8082),
                new ServiceRun(Service.GATEWAY, 1, 8080),
                new ServiceRun(Service.STATISTICS, 2, 9081));

        assertEquals(
                List.of(new MigrationRun(Service.STATISTICS), new MigrationRun(Service.PARTNERSHIPS)),
                plan(services, List.of()).migrations());
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"STATISTICS", "PARTNERSHIPS"})
    void whoServesKnowsNothingOfTheOwnerAndWhoMigratesNoPasswordButTheOwners(Service service) {
        var serving = environment(service, List.of());
        var migrating = new MigrationRun(service).environment(plan(List.of(), List.of()));

        assertFalse(serving.keySet().stream().anyMatch(name -> name.contains("FLYWAY")), serving::toString);
        assertFalse(serving.containsValue(service.shortName() + "_owner"), serving::toString);
        assertEquals(service.shortName() + "_owner", migrating.get("QUARKUS_FLYWAY_PASSWORD"));
        assertFalse(migrating.containsKey("QUARKUS_DATASOURCE_PASSWORD"), migrating::toString);
    }

    private static Map<String, String> environment(Service service, List<String> origins) {
        var services = List.of(
                new ServiceRun(Service.STATISTICS, 1, 8081),
                new ServiceRun(Service.PARTNERSHIPS, 1, 8082),
                new ServiceRun(Service.GATEWAY, 1, 8080));
        return services.stream()
                .filter(run -> run.service() == service)
                .findFirst()
                .orElseThrow()
                .environment(plan(services, origins));
    }

    private static Plan of(int replicas) {
        var nowhere = Path.of("/nowhere");
        return Plan.of(new Installation(nowhere), Ports.withOffset(0), nowhere, false, nowhere, replicas);
    }

    private static Plan plan(List<ServiceRun> services, List<String> origins) {
        var nowhere = Path.of("/nowhere");
        return new Plan(new Installation(nowhere), Ports.withOffset(0), nowhere, false, nowhere, services, origins);
    }
}
