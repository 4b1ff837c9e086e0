package org.entente.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

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
    void peopleSignInAtFrontendsAndAtEveryGateway() {
        var services = List.of(
                new ServiceRun(Service.GATEWAY, 1, 8080),
                new ServiceRun(Service.STATISTICS, 1, 8081),
                new ServiceRun(Service.GATEWAY, 2, 9090));

        var origins = plan(services, List.of("http://localhost:3000")).signInOrigins();

        assertEquals(
                List.of("http://localhost:3000", "http://localhost:8080", "http://localhost:9090"),
                origins.frontends());
        assertEquals(List.of("http://localhost:8080", "http://localhost:9090"), origins.consoles());
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

    private static Plan plan(List<ServiceRun> services, List<String> origins) {
        var nowhere = Path.of("/nowhere");
        return new Plan(new Installation(nowhere), Ports.withOffset(0), nowhere, false, nowhere, services, origins);
    }
}
