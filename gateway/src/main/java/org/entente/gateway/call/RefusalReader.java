package org.entente.gateway.call;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.entente.gateway.problem.Problem;

/** Turns a service's refusal of a question into a problem. Only words that the service wrote for callers go through. */
public abstract class RefusalReader implements ResponseExceptionMapper<Problem> {

    private final Service service;

    protected RefusalReader(Service service) {
        this.service = service;
    }

    @Override
    public Problem toThrowable(Response response) {
        return switch (response.getStatus()) {
            case 400 -> badRequest(ProblemDetails.of(response));
            case 401 -> Problem.unauthenticated();
            case 403 -> Problem.forbidden("The %s service does not show this to the caller.".formatted(service.name()));
            case 503 -> service.unavailable(new Passing("status 503"));
            default -> service.unavailable("status " + response.getStatus());
        };
    }

    private Problem badRequest(ProblemDetails details) {
        return "BAD_PARAMETER".equals(details.code()) && details.detail() != null
                ? Problem.refused(details.detail())
                : service.unavailable("status 400 with code " + details.code());
    }
}
