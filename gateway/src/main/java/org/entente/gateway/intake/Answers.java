package org.entente.gateway.intake;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.entente.gateway.access.Refusals;
import org.entente.gateway.problem.Problem;
import org.jboss.logging.Logger;

/** What is said here, where a service says nothing, or nothing that is meant for callers. */
final class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private static final int FIRST_ERROR = 400;
    private static final int TOO_LARGE = 413;
    private static final int GATEWAY_TIMEOUT = 504;

    private static final String PROBLEM = "application/problem+json";

    private Answers() {}

    /** A body that is too large is not read to its end, so the connection ends with the answer. */
    static void refuseTooLarge(RoutingContext request, long mostBytes) {
        if (isAnswered(request)) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Refusals.write(request, TOO_LARGE, Problem.refused("A file has at most %d bytes.".formatted(mostBytes)));
    }

    /** Nothing was sent. */
    static void unreached(RoutingContext request, Door.Side side, Throwable cause) {
        write(request, Refusals.SERVICE_UNAVAILABLE, Problem.notWritten(side.service(), cause));
    }

    /** It was sent, and nothing was heard, or nothing that can be understood. */
    static void unheard(RoutingContext request, Door.Side side, Throwable cause) {
        if (HttpMethod.GET.equals(request.request().method())) {
            write(request, Refusals.SERVICE_UNAVAILABLE, Problem.unavailable(side.service(), cause));
        } else {
            write(request, GATEWAY_TIMEOUT, Problem.outcomeUnknown(side.service(), cause));
        }
    }

    /** Problem details are for callers. Whatever else speaks of a failure may be a server's own page. */
    static boolean mayBeShown(HttpClientResponse answer) {
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return answer.statusCode() < FIRST_ERROR || (type != null && type.startsWith(PROBLEM));
    }

    static boolean isAnswered(RoutingContext request) {
        return request.response().headWritten() || request.response().closed();
    }

    private static void write(RoutingContext request, int status, Problem problem) {
        if (isAnswered(request)) {
            return;
        }
        LOG.warnf("A file could not be handed on: %s (%s)", problem.getMessage(), problem.getCause());
        var asked = request.request();
        if (!asked.isEnded()) {
            // Read to its end: who still sends does not listen yet.
            asked.handler(part -> {}).resume();
        }
        Refusals.write(request, status, problem);
    }
}
