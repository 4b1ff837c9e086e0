package org.entente.statistics.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.statistics.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Reads from each request how long its caller waits. */
class DeadlineFilter {

    /** Milliseconds, counted from when the request arrives. */
    static final String HEADER = "Entente-Deadline";

    private static final long LONGEST = 60_000;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,4}");

    @ServerRequestFilter
    public void read(ContainerRequestContext request) {
        @Nullable List<String> said = request.getHeaders().get(HEADER);
        if (said == null || said.isEmpty()) {
            return;
        }
        String millis = said.get(0);
        if (said.size() > 1 || !FORM.matcher(millis).matches() || Long.parseLong(millis) > LONGEST) {
            throw ProblemException.badParameter(
                    HEADER, millis, "say once how many milliseconds you wait, 1 to %d".formatted(LONGEST));
        }
        Deadline.set(Duration.ofMillis(Long.parseLong(millis)));
    }
}
