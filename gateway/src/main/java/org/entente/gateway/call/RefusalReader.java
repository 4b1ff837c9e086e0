package org.entente.gateway.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.entente.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Turns a refusal of a service into a problem. Only words that the service wrote for callers go through. */
public abstract class RefusalReader implements ResponseExceptionMapper<Problem> {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refusal(@Nullable String code, @Nullable String detail) {}

    private final Service service;

    protected RefusalReader(Service service) {
        this.service = service;
    }

    @Override
    public Problem toThrowable(Response response) {
        return switch (response.getStatus()) {
            case 400 -> badRequest(response);
            case 401 -> Problem.unauthenticated();
            case 403 -> Problem.forbidden("The %s service does not show this to the caller.".formatted(service.name()));
            default -> unavailable("status " + response.getStatus(), null);
        };
    }

    private Problem badRequest(Response response) {
        if (!PROBLEM.isCompatible(response.getMediaType())) {
            return unavailable("status 400 without problem details", null);
        }
        try {
            var refusal = response.readEntity(Refusal.class);
            return "BAD_PARAMETER".equals(refusal.code()) && refusal.detail() != null
                    ? Problem.refused(refusal.detail())
                    : unavailable("status 400 with code " + refusal.code(), null);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return unavailable("status 400 with unreadable problem details", unreadable);
        }
    }

    private Problem unavailable(String forTheLog, @Nullable Throwable cause) {
        return service.unavailable(new IllegalStateException(forTheLog, cause));
    }
}
