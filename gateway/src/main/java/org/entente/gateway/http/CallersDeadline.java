package org.entente.gateway.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.entente.gateway.call.Deadline;

/** How long a caller still waits, as it says itself. Whoever calls others on its behalf waits no longer. */
final class CallersDeadline {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,4}");

    private CallersDeadline() {}

    static void note(RoutingContext request) {
        var said = request.request().headers().getAll(Deadline.HEADER);
        if (said.isEmpty()) {
            return;
        }
        if (said.size() > 1 || !FORM.matcher(said.get(0)).matches() || Long.parseLong(said.get(0)) > Deadline.MOST) {
            throw Refusal.malformed("The header %s must say once how many milliseconds are left, 1 to %d."
                    .formatted(Deadline.HEADER, Deadline.MOST));
        }
        request.put(Deadline.MILLIS, Long.valueOf(said.get(0)));
    }
}
