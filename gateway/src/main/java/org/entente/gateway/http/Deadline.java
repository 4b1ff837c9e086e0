package org.entente.gateway.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** How long a caller still waits, as it says itself. Whoever calls others on its behalf waits no longer. */
public final class Deadline {

    /** Milliseconds left when the request was sent. */
    public static final String HEADER = "Entente-Deadline";

    /** Where the rest of the gateway finds it, as a {@link Long}; absent where the caller does not say. */
    public static final String MILLIS = "entente.deadline.millis";

    private static final int LONGEST = 60_000;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,4}");

    private Deadline() {}

    static void note(RoutingContext request) {
        var said = request.request().headers().getAll(HEADER);
        if (said.isEmpty()) {
            return;
        }
        if (said.size() > 1 || !FORM.matcher(said.get(0)).matches() || Long.parseLong(said.get(0)) > LONGEST) {
            throw Refusal.malformed(
                    "The header %s must say once how many milliseconds are left, 1 to %d.".formatted(HEADER, LONGEST));
        }
        request.put(MILLIS, Long.valueOf(said.get(0)));
    }
}
