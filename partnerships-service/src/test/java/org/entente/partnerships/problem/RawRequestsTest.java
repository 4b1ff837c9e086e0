package org.entente.partnerships.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.entente.partnerships.testing.Stack;
import org.entente.partnerships.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library sends, and that fail before anything of ours has a say. */
@QuarkusTest
@WithTestResource(Stack.class)
class RawRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/%c3%28", "/agreements/a%00b"})
    void escapesOfNoCharacterAreAProblem(String target) throws IOException {
        // When
        String answer = send("GET %s HTTP/1.1".formatted(target), "Authorization: Bearer " + Tokens.reader());

        // Then
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("application/problem+json", "\"code\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intakes", "/query", "/agreements"})
    void tooLongABodyIsAProblem(String path) throws IOException {
        // When: only the length is told, and nothing of the body sent
        String answer = send(
                "POST %s HTTP/1.1".formatted(path),
                "Authorization: Bearer " + Tokens.editor(),
                "Content-Type: application/json",
                "Content-Length: 99999999");

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"code\":\"TOO_LARGE\"", "32");
    }

    private static String send(String... head) throws IOException {
        String request = String.join("\r\n", head) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
