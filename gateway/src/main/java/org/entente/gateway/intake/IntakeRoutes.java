package org.entente.gateway.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.access.Refusals;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where files are handed in and asked for. Looks at what is asked, and lets nothing else pass. */
@ApplicationScoped
class IntakeRoutes {

    /** After those who look at tokens (-100), before the one that refuses large bodies (-2): files have a limit of their own. */
    private static final int AFTER_TOKENS_BEFORE_LENGTHS = -50;

    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Passage passage;
    private final long mostBytes;

    IntakeRoutes(Passage passage, @ConfigProperty(name = "entente.intakes.most-bytes") MemorySize mostBytes) {
        this.passage = passage;
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/intakes*").order(AFTER_TOKENS_BEFORE_LENGTHS).handler(this::take);
    }

    private void take(RoutingContext request) {
        Door.at(request.request().path()).ifPresentOrElse(door -> take(request, door), request::next);
    }

    private void take(RoutingContext request, Door door) {
        var asked = request.request();
        if (!door.opensTo(asked.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, door.allowed());
            refuse(request, METHOD_NOT_ALLOWED, "This address takes %s.".formatted(door.allowed()));
            return;
        }
        var unknown = door.unknown(asked.method(), request.queryParams().names().stream());
        if (unknown.isPresent()) {
            refuse(request, BAD_REQUEST, "There is no parameter of this name here; nothing was done: " + unknown.get());
            return;
        }
        if (length(asked.getHeader(HttpHeaders.CONTENT_LENGTH)) > mostBytes) {
            Answers.refuseTooLarge(request, mostBytes);
            return;
        }
        passage.carry(request, door, mostBytes);
    }

    /** Whatever is no number is refused by the server before. */
    private static long length(@Nullable String said) {
        return said == null ? 0 : Long.parseLong(said);
    }

    private static void refuse(RoutingContext request, int status, String words) {
        Refusals.write(request, status, Problem.refused(words));
    }
}
