package org.entente.gateway.intake;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Hands a request on and its answer back, as fast as the slower side takes it: neither is ever held as a whole. */
@ApplicationScoped
class Passage {

    private final Map<Door.Side, String> services;
    private final HttpClient files;
    private final HttpClient events;
    private final Set<Runnable> farewells = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    Passage(
            Vertx vertx,
            TlsConfigurationRegistry certificates,
            @ConfigProperty(name = "quarkus.rest-client.tls-configuration-name") Optional<String> certificatesName,
            @ConfigProperty(name = "quarkus.rest-client.statistics.url") String statistics,
            @ConfigProperty(name = "quarkus.rest-client.partnerships.url") String partnerships,
            @ConfigProperty(name = "entente.intakes.connect-timeout") Duration connect,
            @ConfigProperty(name = "entente.intakes.silence") Duration silence,
            @ConfigProperty(name = "entente.intakes.at-once") int filesAtOnce,
            @ConfigProperty(name = "entente.intakes.followed-at-once") int followedAtOnce) {
        this.services = Map.of(Door.Side.STATISTICS, statistics, Door.Side.PARTNERSHIPS, partnerships);
        var options = new HttpClientOptions()
                .setConnectTimeout((int) connect.toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) silence.toMillis())
                // A body passes by once: it must not go out on a connection that may have died since it was last used.
                .setKeepAlive(false)
                // Whoever finds no place is told so, and does not wait with a file in hand.
                .setMaxWaitQueueSize(0);
        // Where services are asked by TLS, these trust whom the REST clients trust.
        TlsConfiguration.from(certificates, certificatesName)
                .ifPresent(trusted -> TlsConfigUtils.configure(options, trusted));
        this.files = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(filesAtOnce));
        // Those who look on stay for minutes, and must not take the place of files.
        this.events = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(followedAtOnce));
    }

    /** Who looks on goes on at another replica; who hands a file in has the time that all requests have. */
    void end(@Observes ShutdownDelayInitiatedEvent begun) {
        ending = true;
        farewells.forEach(Runnable::run);
    }

    void carry(RoutingContext request, Door door, long mostBytes) {
        var asked = request.request();
        asked.pause();
        var address = Objects.requireNonNull(services.get(door.side()))
                + door.side().inward(asked.path())
                + (asked.query() == null ? "" : "?" + asked.query());
        (door.isLasting() ? events : files)
                .request(new RequestOptions().setMethod(asked.method()).setAbsoluteURI(address))
                .onSuccess(out -> {
                    Headers.inward(asked.headers(), out.headers());
                    out.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token(request));
                    out.response()
                            .onSuccess(answer -> {
                                if (door.isLasting()) {
                                    leaveAtTheEnd(request, out);
                                }
                                back(request, door, out, answer);
                            })
                            .onFailure(failure -> Answers.unheard(request, door.side(), failure));
                    send(request, out, mostBytes);
                })
                .onFailure(failure -> Answers.unreached(request, door.side(), failure));
    }

    private void leaveAtTheEnd(RoutingContext request, HttpClientRequest out) {
        var thread = request.vertx().getOrCreateContext();
        Runnable farewell = () -> thread.runOnContext(turn -> {
            if (!request.response().ended()) {
                request.response().end();
                out.reset();
            }
        });
        farewells.add(farewell);
        request.addEndHandler(ended -> farewells.remove(farewell));
        if (ending) {
            farewell.run();
        }
    }

    /** The one that was verified. */
    private static String token(RoutingContext request) {
        var identity = ((QuarkusHttpUser) Objects.requireNonNull(request.user())).getSecurityIdentity();
        return ((JsonWebToken) identity.getPrincipal()).getRawToken();
    }

    private static void send(RoutingContext request, HttpClientRequest out, long mostBytes) {
        var asked = request.request();
        // Whoever leaves takes the question along. Not by the response's own handler, which the next one who asks for
        // its end takes.
        request.addEndHandler(ended -> {
            if (ended.failed()) {
                out.reset();
            }
        });
        asked.exceptionHandler(broken -> out.reset());
        boolean isOfKnownLength = asked.headers().contains(HttpHeaders.CONTENT_LENGTH);
        asked.handler(part -> {
            if (asked.bytesRead() > mostBytes) {
                asked.handler(null);
                // Before the service hears of it: its silence would be taken for an answer.
                Answers.refuseTooLarge(request, mostBytes);
                out.reset();
                return;
            }
            if (!isOfKnownLength && !out.isChunked()) {
                out.setChunked(true);
            }
            out.write(part);
            if (out.writeQueueFull()) {
                asked.pause();
                out.drainHandler(ready -> asked.resume());
            }
        });
        asked.endHandler(end -> out.end());
        asked.resume();
    }

    private static void back(RoutingContext request, Door door, HttpClientRequest out, HttpClientResponse answer) {
        var response = request.response();
        if (Answers.isAnswered(request)) {
            out.reset();
            return;
        }
        if (!Answers.mayBeShown(answer)) {
            out.reset();
            Answers.unheard(
                    request,
                    door.side(),
                    new IllegalStateException("it answered %d, and no problem".formatted(answer.statusCode())));
            return;
        }
        response.setStatusCode(answer.statusCode());
        Headers.outward(answer.headers(), response.headers(), door.side());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!request.request().isEnded()) {
            // It has heard enough, and the rest of the file is read by nobody.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (!answer.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        // What broke off half-way must not look whole.
        answer.pipe().endOnFailure(false).to(response).onFailure(broken -> response.reset());
    }
}
