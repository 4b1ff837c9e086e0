package org.entente.partnerships.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that are said to be too long, which the framework would do without a word. */
@ApplicationScoped
class TooLongBodies {

    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final long MEGABYTE = 1024L * 1024;

    private final ObjectMapper json;
    private final long mostBytes;

    TooLongBodies(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.json = json;
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::look);
    }

    private void look(RoutingContext request) {
        if (!saidToBeTooLong(request.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            request.next();
            return;
        }
        // The rest of the body is not waited for.
        request.addEndHandler(answered -> request.request().connection().close());
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        refuse(
                request,
                new ProblemException(
                        ProblemCode.TOO_LARGE, "a body has at most %d MiB".formatted(mostBytes / MEGABYTE)));
    }

    private boolean saidToBeTooLong(@Nullable String length) {
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > mostBytes;
    }

    private void refuse(RoutingContext request, ProblemException refusal) {
        try {
            request.response()
                    .setStatusCode(refusal.code().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(json.writeValueAsString(refusal.problem()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is made of plain values", e);
        }
    }
}
