package org.entente.gateway.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of a refusal (RFC 9457), with our own members.
 *
 * @param errors what is wrong one by one, empty where the service does not say
 * @param errorsTotal how many there are, where more may be wrong than is named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProblemDetails(
        @Nullable String code,
        @Nullable String detail,
        List<One> errors,
        @Nullable Integer errorsTotal) {

    private static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final ProblemDetails NONE = new ProblemDetails(null, null, List.of(), null);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(
            @Nullable String field,
            @Nullable String value,
            @Nullable String reason) {}

    ProblemDetails(
            @Nullable String code, @Nullable String detail, @Nullable List<One> errors, @Nullable Integer errorsTotal) {
        this.code = code;
        this.detail = detail;
        this.errors = errors == null ? List.of() : List.copyOf(errors);
        this.errorsTotal = errorsTotal;
    }

    /** Without a code where the answer holds no problem details, or none that can be read. */
    static ProblemDetails of(Response response) {
        if (!TYPE.isCompatible(response.getMediaType())) {
            return NONE;
        }
        try {
            var details = response.readEntity(ProblemDetails.class);
            return details == null ? NONE : details;
        } catch (ProcessingException | IllegalStateException unreadable) {
            return NONE;
        }
    }
}
