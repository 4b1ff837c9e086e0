package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands in for the statistics service: answers by its wire contract, counts its calls, and fails when told to. */
final class StatisticsService {

    private static final int PORT = 18091;
    private static final String BY_CONTRACT = "by-contract";

    private final WireContract contract = new WireContract();
    private WireMockServer server = newServer();
    private volatile long delay;

    void start() {
        server.start();
        answerByContract();
    }

    void stop() {
        server.stop();
    }

    /** Its port is open again, as after a crash of the service. */
    void restart() {
        server.stop();
        server = newServer();
        start();
    }

    String url() {
        return "http://localhost:" + PORT;
    }

    void answerByContract() {
        server.resetAll();
        delay = 0;
        server.stubFor(any(anyUrl()).willReturn(ok().withTransformers(BY_CONTRACT)));
    }

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    /** Fails on one path alone. */
    void answer(String path, ResponseDefinitionBuilder response) {
        server.stubFor(any(com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo(path))
                .willReturn(response));
    }

    /** Fails on calls to a path that speak of something. */
    void fail(String path, String spokenOf) {
        server.stubFor(any(com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo(path))
                .withRequestBody(com.github.tomakehurst.wiremock.client.WireMock.containing(spokenOf))
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock.serverError()));
    }

    /** Refuses calls to a path that speak of something. */
    void refuse(String path, String spokenOf) {
        server.stubFor(any(com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo(path))
                .withRequestBody(com.github.tomakehurst.wiremock.client.WireMock.containing(spokenOf))
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock.badRequest()
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\": 400, \"code\": \"BAD_PARAMETER\", \"detail\": \"not like this\"}")));
    }

    /** By the contract, each answer after so many milliseconds. */
    void answerSlowly(long millis) {
        server.resetRequests();
        delay = millis;
    }

    /** Calls since the last {@link #answerByContract()}, oldest first. */
    List<String> calls() {
        return requests().stream()
                .map(request -> request.getMethod() + " " + request.getUrl().split("\\?", 2)[0])
                .toList();
    }

    List<LoggedRequest> requests() {
        var events =
                server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList();
        var oldestFirst = new java.util.ArrayList<>(events);
        java.util.Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private WireMockServer newServer() {
        return new WireMockServer(options().port(PORT).containerThreads(60).extensions(new ByContract()));
    }

    private final class ByContract implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var request = event.getRequest();
            var path = request.getUrl().split("\\?", 2)[0];
            return com.github.tomakehurst.wiremock.client.WireMock.okJson(
                            switch (path) {
                                case "/series/query" -> contract.series(request.getBodyAsString());
                                case "/figures/query" -> contract.figures(request.getBodyAsString());
                                case "/areas" ->
                                    contract.areas(all(request, "code"), one(request, "kind"), one(request, "search"));
                                case "/indicators" -> contract.indicators();
                                case "/releases" ->
                                    contract.releases(
                                            all(request, "id"),
                                            Integer.parseInt(String.valueOf(one(request, "first"))),
                                            one(request, "after"));
                                default -> throw new IllegalArgumentException("not in the wire contract: " + path);
                            })
                    .withFixedDelay((int) delay)
                    .build();
        }

        private static List<String> all(Request request, String parameter) {
            var values = request.queryParameter(parameter);
            return values.isPresent() ? values.values() : List.of();
        }

        private static @Nullable String one(Request request, String parameter) {
            return all(request, parameter).stream().findFirst().orElse(null);
        }

        @Override
        public String getName() {
            return BY_CONTRACT;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
