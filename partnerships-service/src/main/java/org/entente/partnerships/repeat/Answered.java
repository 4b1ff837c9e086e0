package org.entente.partnerships.repeat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A request was carried out before: instead of that, its first answer goes out again. */
class Answered extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String REPLAYED = "Idempotent-Replayed";

    private final transient FirstAnswer answer;

    Answered(FirstAnswer answer) {
        super("carried out before", null, false, false);
        this.answer = answer;
    }

    /** Sends first answers again. */
    static class Sending {

        @ServerExceptionMapper
        public Response again(Answered answered) {
            FirstAnswer first = answered.answer;
            Response.ResponseBuilder response = Response.status(first.status()).header(REPLAYED, "true");
            if (first.etag() != null) {
                response.header(HttpHeaders.ETAG, first.etag());
            }
            if (first.location() != null) {
                response.header(HttpHeaders.LOCATION, first.location());
            }
            return first.body() == null
                    ? response.build()
                    : response.type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(first.body())
                            .build();
        }
    }
}
