package org.entente.gateway.call;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.entente.gateway.problem.Problem;

/** For addresses that may hold nothing: a service that says so, rather than anything in between, says NOT_FOUND. */
public abstract class AbsenceReader extends RefusalReader {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    protected AbsenceReader(Service service) {
        super(service);
    }

    @Override
    public Problem toThrowable(Response response) {
        return response.getStatus() == 404 && PROBLEM.isCompatible(response.getMediaType())
                ? Problem.notFound("There is no such thing, or not for you.")
                : super.toThrowable(response);
    }
}
