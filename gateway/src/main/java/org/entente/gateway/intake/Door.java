package org.entente.gateway.intake;

import static org.entente.gateway.access.IntakePaths.AGREEMENTS;
import static org.entente.gateway.access.IntakePaths.DOCUMENT;
import static org.entente.gateway.access.IntakePaths.EVENTS;
import static org.entente.gateway.access.IntakePaths.FIGURES;
import static org.entente.gateway.access.IntakePaths.OF_AGREEMENTS;
import static org.entente.gateway.access.IntakePaths.OF_FIGURES;
import static org.entente.gateway.access.IntakePaths.STEP;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is handed on, and to whom: nothing else of a service can be asked through here.
 *
 * @param asked the parameters that each method takes
 */
record Door(Pattern path, Side side, Map<HttpMethod, Set<String>> asked) {

    /** Who takes files of that kind. Below {@link #prefix} lies what the service itself calls {@code /intakes}. */
    enum Side {
        STATISTICS("statistics", "/intakes"),
        PARTNERSHIPS("partnerships", "/intakes/agreements");

        private static final String OF_THE_SERVICE = "/intakes";

        private final String service;
        private final String prefix;

        Side(String service, String prefix) {
            this.service = service;
            this.prefix = prefix;
        }

        String service() {
            return service;
        }

        String inward(String path) {
            return OF_THE_SERVICE + path.substring(prefix.length());
        }

        /** Empty for what is not shown here. */
        Optional<String> outward(String path) {
            return path.startsWith(OF_THE_SERVICE + "/")
                    ? Optional.of(prefix + path.substring(OF_THE_SERVICE.length()))
                    : Optional.empty();
        }
    }

    private static final Set<String> NONE = Set.of();

    private static final List<Door> ALL = List.of(
            new Door(FIGURES, Side.STATISTICS, Map.of(HttpMethod.POST, Set.of("dryRun", "submit", "create"))),
            new Door(OF_FIGURES, Side.STATISTICS, Map.of(HttpMethod.GET, NONE, HttpMethod.DELETE, NONE)),
            new Door(EVENTS, Side.STATISTICS, Map.of(HttpMethod.GET, NONE)),
            new Door(
                    AGREEMENTS,
                    Side.PARTNERSHIPS,
                    Map.of(
                            HttpMethod.POST,
                            Set.of("dryRun", "submit"),
                            HttpMethod.GET,
                            Set.of("state", "first", "after"))),
            new Door(OF_AGREEMENTS, Side.PARTNERSHIPS, Map.of(HttpMethod.GET, NONE)),
            new Door(DOCUMENT, Side.PARTNERSHIPS, Map.of(HttpMethod.GET, NONE)),
            new Door(STEP, Side.PARTNERSHIPS, Map.of(HttpMethod.POST, NONE)));

    static Optional<Door> at(String path) {
        return ALL.stream().filter(door -> door.path.matcher(path).matches()).findFirst();
    }

    boolean opensTo(HttpMethod method) {
        return asked.containsKey(method);
    }

    /** For the header of that name. */
    String allowed() {
        return asked.keySet().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    }

    Optional<String> unknown(HttpMethod method, Stream<String> parameters) {
        var known = asked.getOrDefault(method, NONE);
        return parameters.filter(name -> !known.contains(name)).findFirst();
    }

    /** Whether it stays open until something has ended. */
    boolean isLasting() {
        return path.equals(EVENTS);
    }
}
