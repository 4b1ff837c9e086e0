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
        // Where there are several, the address of the service is that of all of them together.
        var own = FreePorts.several(replicas * Service.values().length).iterator();
        for (var instance = 1; instance <= replicas; instance++) {
            for (var service : Service.values()) {
                services.add(new ServiceRun(service, instance, replicas == 1 ? ports.of(service) : own.next()));
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
        var gateways = Stream.concat(
                        Stream.of(url(Service.GATEWAY)),
                        replicas(Service.GATEWAY).stream().map(ServiceRun::url))
                .distinct()
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

    /** Where a service is asked, by whomever, however many of it there are. */
    String url(Service service) {
        return "http://localhost:" + ports.of(service);
    }

    List<ServiceRun> replicas(Service service) {
        return services.stream().filter(run -> run.service() == service).toList();
    }

    /** Whether there are several of each service, and something that stands before them. */
    boolean isReplicated() {
        return services.stream().anyMatch(run -> run.instance() > 1);
    }
}
