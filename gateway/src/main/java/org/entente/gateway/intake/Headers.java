package org.entente.gateway.intake;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.regex.Pattern;

/** What is handed on of a message's head, each way. Everything else stays where it was said. */
final class Headers {

    private static final List<String> INWARD = List.of(
            "Accept",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Idempotency-Key",
            "Last-Event-ID",
            "Prefer");

    private static final List<String> OUTWARD =
            List.of("Allow", "Content-Length", "Content-Type", "Preference-Applied", "Retry-After");

    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]*");

    private static final String LOCATION = "Location";
    private static final String TYPE = "Content-Type";
    private static final String EVENTS = "text/event-stream";

    private Headers() {}

    static void inward(MultiMap from, MultiMap to) {
        copy(INWARD, from, to);
    }

    static void outward(MultiMap from, MultiMap to, Door.Side side) {
        copy(OUTWARD, from, to);
        if (String.valueOf(from.get(TYPE)).startsWith(EVENTS)) {
            // Packed, events would wait for each other until there is enough to pack.
            to.set("Content-Encoding", "identity");
        }
        var location = from.get(LOCATION);
        if (location != null) {
            // A service names itself in it, and only its path means anything outside.
            side.outward(ORIGIN.matcher(location).replaceFirst("")).ifPresent(path -> to.set(LOCATION, path));
        }
    }

    private static void copy(List<String> names, MultiMap from, MultiMap to) {
        names.forEach(name -> {
            var values = from.getAll(name);
            if (!values.isEmpty()) {
                to.set(name, values);
            }
        });
    }
}
