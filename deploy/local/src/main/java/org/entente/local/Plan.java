package org.entente.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stack is to consist of. */
record Plan(
        Installation installation,
        Ports ports,
        Path data,
        boolean fresh,
        Path stackFile,
        List<ServiceRun> services,
        List<String> frontendOrigins) {

    static Plan of(Installation installation, Ports ports, Path data, boolean fresh, Path stackFile, int replicas) {
        var services = new ArrayList<ServiceRun>();
        var further =
                FreePorts.several((replicas - 1) * Service.values().length).iterator();
        for (var instance = 1; instance <= replicas; instance++) {
            for (var service : Service.values()) {
                services.add(new ServiceRun(service, instance, instance == 1 ? ports.of(service) : further.next()));
            }
        }
        return new Plan(
                installation,
                ports,
                data,
                fresh,
                stackFile,
                List.copyOf(services),
                origins(System.getenv("ENTENTE_FRONTEND_ORIGINS")));
    }

    /** Where frontends under development are served from: by default where common tools serve them. */
    static List<String> origins(@Nullable String setting) {
        return Stream.of((setting == null ? "http://localhost:3000,http://localhost:5173" : setting).split(","))
                .map(origin -> origin.strip().replaceAll("/+$", ""))
                .filter(origin -> !origin.isEmpty())
                .toList();
    }

    /** One for each database, however many instances of its service there are. */
    List<MigrationRun> migrations() {
        return services.stream()
                .map(ServiceRun::service)
                .filter(Service::hasDatabase)
                .distinct()
                .map(MigrationRun::new)
                .toList();
    }

    /** To frontends and to the gateways' own pages, GraphiQL by the frontends' client and the console by its own. */
    SignInOrigins signInOrigins() {
        var gateways = services.stream()
                .filter(run -> run.service() == Service.GATEWAY)
                .map(ServiceRun::url)
                .toList();
        return new SignInOrigins(
                Stream.concat(frontendOrigins.stream(), gateways.stream()).toList(), gateways);
    }

    int portOf(String child) {
        return switch (child) {
            case "postgres" -> ports.postgres();
            case "keycloak" -> ports.keycloak();
            default ->
                services.stream()
                        .filter(run -> run.name().equals(child))
                        .findFirst()
                        .orElseThrow()
                        .port();
        };
    }

    /** The instance that belongs to a given one: a gateway asks the services of its own number. */
    ServiceRun companion(ServiceRun run, Service service) {
        return services.stream()
                .filter(other -> other.service() == service && other.instance() == run.instance())
                .findFirst()
                .orElseThrow();
    }
}
