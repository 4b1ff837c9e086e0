package org.entente.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser's cookies and no browser: they go to every port of this machine, as a browser's do, so that what one
 * gateway has given is shown to the other.
 */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private Map<String, String> cookies;

    private Visitor(Map<String, String> cookies) {
        this.cookies = cookies;
    }

    static Visitor signedIn(String gateway, String person) throws IOException, InterruptedException {
        var visitor = new Visitor(new HashMap<>());
        var page = visitor.followed(visitor.got(gateway + "/session/sign-in?to=/"));
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        var filled = "username=%1$s&password=%1$s&credentialId=".formatted(URLEncoder.encode(person, UTF_8));
        visitor.followed(visitor.sent(
                HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled))));
        return visitor;
    }

    /** The same person, with the cookies of this moment: another request on its way. */
    Visitor alongside() {
        return new Visitor(new HashMap<>(cookies));
    }

    /** Goes on with the cookies that another request's answer has brought. */
    void takes(Visitor other) {
        cookies = other.cookies;
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    HttpResponse<String> ask(String gateway, String query) {
        try {
            return sent(HttpRequest.newBuilder(URI.create(gateway + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Entente-Console", "1")
                    .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> got(String address) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private HttpResponse<String> followed(HttpResponse<String> first) throws IOException, InterruptedException {
        var answer = first;
        for (int step = 0; step < MOST_STEPS && answer.statusCode() / 100 == 3; step++) {
            var to = answer.headers().firstValue("Location").orElseThrow();
            answer = got(answer.uri().resolve(to).toString());
        }
        return answer;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String said) {
        var pair = said.substring(0, (said + ";").indexOf(';'));
        var name = pair.substring(0, pair.indexOf('='));
        if (said.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }
}
