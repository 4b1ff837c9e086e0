package org.entente.gateway.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Each answer says what time it is here: a countdown to the end of an embargo must not go by the clock of whoever watches it. */
@ApplicationScoped
class TheTime {

    private static final int BEFORE_ANYTHING_ANSWERS = 1_000;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock = InstantSource.system();

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.response().putHeader(HttpHeaders.DATE, FORM.format(clock.instant()));
                    request.next();
                },
                BEFORE_ANYTHING_ANSWERS);
    }
}
