package org.entente.gateway.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The page on which people try questions, where somebody switched it on. The editor's own files are the library's; the page
 * around it signs people in, so that a question is asked with the rights of who asks it.
 */
@ApplicationScoped
class Graphiql {

    private static final String ROOT = "/q/graphql-ui";
    private static final String RESOURCES = "/graphiql/";
    private static final String PAGE = "index.html";

    private static final Map<String, String> TYPES = Map.of(
            "page.js", "text/javascript; charset=utf-8",
            "session.js", "text/javascript; charset=utf-8",
            "page.css", "text/css; charset=utf-8");

    private final boolean shown;
    private final URI authority;
    private final String client;

    Graphiql(
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean shown,
            @ConfigProperty(name = "entente.graphiql.authority") URI authority,
            @ConfigProperty(name = "entente.graphiql.client-id") String client) {
        this.shown = shown;
        this.authority = authority;
        this.client = client;
    }

    void register(@Observes Router router) {
        if (!shown) {
            return;
        }
        var page = page();
        for (var path : new String[] {ROOT + "/", ROOT + "/" + PAGE}) {
            router.route(HttpMethod.GET, path)
                    .order(Endpoint.AHEAD_OF_THE_LIBRARY)
                    .handler(request -> answerPage(request, page));
        }
        TYPES.forEach((file, type) -> {
            var content = Buffer.buffer(resource(file));
            router.route(HttpMethod.GET, ROOT + "/" + file)
                    .order(Endpoint.AHEAD_OF_THE_LIBRARY)
                    .handler(request -> request.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, type)
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .putHeader("X-Content-Type-Options", "nosniff")
                            .end(content));
        });
    }

    private void answerPage(RoutingContext request, Buffer page) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", policy())
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(page);
    }

    /** Nothing is loaded from elsewhere, and nothing is sent but to the graph and to where people sign in. */
    private String policy() {
        var port = authority.getPort() == -1 ? "" : ":" + authority.getPort();
        var signIn = "%s://%s%s".formatted(authority.getScheme(), authority.getHost(), port);
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                + "connect-src 'self' %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(signIn);
    }

    private Buffer page() {
        return Buffer.buffer(resource(PAGE)
                .replace("{authority}", escaped(authority.toString()))
                .replace("{client}", escaped(client)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String resource(String file) {
        try (var content = Graphiql.class.getResourceAsStream(RESOURCES + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
