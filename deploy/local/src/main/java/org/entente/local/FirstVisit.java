package org.entente.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * Asks what people who open the first page ask: programs that were just started have yet to load most of themselves, which is
 * longer than the gateway waits for them.
 */
final class FirstVisit {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 5;

    private static final List<String> QUESTIONS = List.of("""
            { indicators { code } areas { code } series(first: 500) { nodes { refArea { code } counterpartArea { code } } } }""", """
            { corridors { origin { name } destination { name } }
              agreements(first: 500) { nodes { status parties { roles area { code } } } } }""", """
            { series(filter: {refArea: "ITA"}, first: 100) {
                nodes { figures(last: 40) { value reading bounds { low } candidates { low } status { name } } } }
              releases(state: PUBLISHED, first: 10) { nodes { title figureCount } } }""");

    private final String graph;
    private final KeycloakClient keycloak;

    private FirstVisit(String graph, KeycloakClient keycloak) {
        this.graph = graph;
        this.keycloak = keycloak;
    }

    static FirstVisit of(Stack stack) {
        return new FirstVisit(
                stack.plan().url(Service.GATEWAY) + "/graphql",
                new KeycloakClient(KeycloakServer.url(stack.plan().ports())));
    }

    /** Each until it is answered whole, or has been asked often enough. Returns whether all were: nothing depends on it. */
    boolean make() {
        try {
            var token = keycloak.token("reader", "reader");
            var all = true;
            for (var question : QUESTIONS) {
                all &= isAnsweredInTheEnd(question, token);
            }
            return all;
        } catch (IOException | Sorry notNow) {
            return false;
        }
    }

    private boolean isAnsweredInTheEnd(String question, String token) throws IOException {
        for (int asked = 0; asked < TRIES; asked++) {
            if (isAnswered(question, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswered(String question, String token) throws IOException {
        var body = JSON.createObjectNode().put("query", question).toString();
        return !JSON.readTree(Http.post(graph, token, "application/json", body).body())
                .has("errors");
    }
}
