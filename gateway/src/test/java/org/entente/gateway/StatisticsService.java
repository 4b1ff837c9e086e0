package org.entente.gateway;

import com.github.tomakehurst.wiremock.http.Request;

/** The statistics service, as far as the gateway knows it. */
final class StatisticsService extends StandIn {

    private static final int PORT = 18091;

    private final WireContract contract = new WireContract();

    StatisticsService() {
        super(PORT);
    }

    @Override
    String byContract(String path, Request request) {
        return switch (path) {
            case "/series/query" -> contract.series(request.getBodyAsString());
            case "/figures/query" -> contract.figures(request.getBodyAsString());
            case "/checks/query" -> contract.checks(request.getBodyAsString());
            case "/areas" -> contract.areas(all(request, "code"), one(request, "kind"), one(request, "search"));
            case "/indicators" -> contract.indicators();
            case "/releases" ->
                contract.releases(
                        all(request, "id"),
                        Integer.parseInt(String.valueOf(one(request, "first"))),
                        one(request, "after"));
            default -> throw new IllegalArgumentException("not in the wire contract: " + path);
        };
    }
}
