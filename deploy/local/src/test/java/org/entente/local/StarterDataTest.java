package org.entente.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterDataTest {

    @Test
    void onlyWhatTheFileLeavesWaitingIsApproved(@TempDir Path folder) throws IOException {
        var approvals = load(folder, "figures.csv", """
                {"rows": 0, "releases": [{"id": "a", "state": "SUBMITTED"}, {"id": "b", "state": "PUBLISHED"}]}""");

        assertEquals(List.of("{\"ids\":[\"a\"]}"), approvals);
    }

    @Test
    void aFileThatBringsNothingNewApprovesNothingOfAnybodys(@TempDir Path folder) throws IOException {
        var approvals = load(folder, "figures.csv", """
                {"rows": 0, "releases": [{"id": "b", "state": "PUBLISHED"}]}""");

        assertEquals(List.of(), approvals);
    }

    @Test
    void aDocumentIsApprovedWhetherItIsNewOrWasLeftWaiting(@TempDir Path folder) throws IOException {
        var approvals = load(folder, "agreements.json", """
                {"id": "a", "state": "UNCHANGED", "agreements": ["one"]}""");

        assertEquals(List.of("/intakes/a/approval"), approvals);
    }

    @Test
    void aDocumentOfWhichAllIsApprovedIsLeftAlone(@TempDir Path folder) throws IOException {
        var approvals = load(folder, "agreements.json", """
                {"id": null, "state": "UNCHANGED", "agreements": ["one"]}""");

        assertEquals(List.of(), approvals);
    }

    /** Loads a file into a service that gives this answer and has another's release waiting. Returns what was approved. */
    private static List<String> load(Path folder, String file, String intake) throws IOException {
        var approvals = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var asked = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (asked.endsWith("/approvals")) {
                approvals.add(body);
            } else if (asked.endsWith("/approval")) {
                approvals.add(asked);
            }
            var answer =
                    switch (asked) {
                        case "/intakes" -> intake;
                        case "/releases" -> "{\"items\": [{\"id\": \"of somebody else\", \"state\": \"SUBMITTED\"}]}";
                        default -> "{\"access_token\": \"token\"}";
                    };
            exchange.sendResponseHeaders(200, answer.getBytes(UTF_8).length);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            Files.writeString(folder.resolve(file), "changed");
            var url = "http://localhost:" + server.getAddress().getPort();
            var starter =
                    new StarterData(folder, folder.resolve("loaded"), url, url, new KeycloakClient(url), line -> {});
            assertTrue(starter.load());
        } finally {
            server.stop(0);
        }
        return approvals;
    }
}
