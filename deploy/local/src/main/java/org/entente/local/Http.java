package org.entente.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Short requests to the stack's own programs. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(3);

    enum Readiness {
        READY,
        NOT_READY,
        SILENT
    }

    private Http() {}

    static HttpResponse<String> get(String uri, @Nullable String token) throws IOException {
        return send(request(uri, token).GET());
    }

    /** Whether it says 200, says something else or is not there, or says nothing in time. */
    static Readiness readiness(String uri, Duration patience) throws InterruptedException {
        try {
            var status = CLIENT.send(request(uri, null).timeout(patience).build(), BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? Readiness.READY : Readiness.NOT_READY;
        } catch (HttpTimeoutException busy) {
            return Readiness.SILENT;
        } catch (IOException notThere) {
            return Readiness.NOT_READY;
        }
    }

    static HttpResponse<String> post(String uri, @Nullable String token, String type, String body) throws IOException {
        return send(request(uri, token).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> put(String uri, @Nullable String token, String type, String body) throws IOException {
        return send(request(uri, token).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String uri, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(uri)).timeout(LONGEST_ANSWER);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
