package org.entente.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stands in for a service: answers by its wire contract, counts its calls, and fails when told to. */
abstract class StandIn {

    private static final String BY_CONTRACT = "by-contract";
    private static final int FAILED = 500;

    private final int port;
    private WireMockServer server;
    private volatile long delay;
    private volatile UnaryOperator<String> words = UnaryOperator.identity();

    StandIn(int port) {
        this.port = port;
        this.server = newServer();
    }

    /** What the service answers, as JSON. */
    abstract String byContract(String path, Request request);

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
        return "http://localhost:" + port;
    }

    void answerByContract() {
        server.resetAll();
        delay = 0;
        words = UnaryOperator.identity();
        server.stubFor(any(anyUrl()).willReturn(ok().withTransformers(BY_CONTRACT)));
    }

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    /** Fails on one path alone. */
    void answer(String path, ResponseDefinitionBuilder response) {
        server.stubFor(any(urlPathEqualTo(path)).willReturn(response));
    }

    /** Answers the next call so, and those after it as before. */
    void answerOnce(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl())
                .inScenario("once")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(response)
                .willSetStateTo("over"));
    }

    /** Answers by the contract again on that path. */
    void stopAnswering(String path) {
        server.getStubMappings().stream()
                .filter(stub -> path.equals(stub.getRequest().getUrlPath()))
                .forEach(server::removeStub);
    }

    /** Fails on calls to a path that speak of something. */
    void fail(String path, String spokenOf) {
        server.stubFor(
                any(urlPathEqualTo(path)).withRequestBody(containing(spokenOf)).willReturn(serverError()));
    }

    /** Refuses calls to a path that speak of something. */
    void refuse(String path, String spokenOf) {
        server.stubFor(any(urlPathEqualTo(path))
                .withRequestBody(containing(spokenOf))
                .willReturn(badRequest()
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\": 400, \"code\": \"BAD_PARAMETER\", \"detail\": \"not like this\"}")));
    }

    /** By the contract, each answer after so many milliseconds. */
    void answerSlowly(long millis) {
        server.resetRequests();
        delay = millis;
    }

    /** By the contract, but with other words wherever some stand. */
    void misprint(String regex, String instead) {
        var before = words;
        words = answer -> before.apply(answer).replaceAll(regex, instead);
    }

    /** What was told stays, and calls are counted anew. */
    void forgetCalls() {
        server.resetRequests();
    }

    /**
     * Calls since the last {@link #answerByContract()}, oldest first: all but waits for news, which a stream of notices
     * goes on with for a while after its end.
     */
    List<String> calls() {
        return requests().stream()
                .filter(request -> !path(request).equals("/changes"))
                .map(request -> request.getMethod() + " " + path(request))
                .toList();
    }

    /** How many calls were answered by an error of its own. */
    long failures() {
        return server.getAllServeEvents().stream()
                .filter(event -> event.getResponse().getStatus() >= FAILED)
                .count();
    }

    List<LoggedRequest> requests() {
        var oldestFirst = new ArrayList<LoggedRequest>(
                server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    static List<String> all(Request request, String parameter) {
        var values = request.queryParameter(parameter);
        return values.isPresent() ? values.values() : List.of();
    }

    static @Nullable String one(Request request, String parameter) {
        return all(request, parameter).stream().findFirst().orElse(null);
    }

    private static String path(Request request) {
        return request.getUrl().split("\\?", 2)[0];
    }

    private WireMockServer newServer() {
        return new WireMockServer(options().port(port).containerThreads(60).extensions(new ByContract()));
    }

    private final class ByContract implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var request = event.getRequest();
            return okJson(words.apply(byContract(path(request), request)))
                    .withFixedDelay((int) delay)
                    .build();
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
