package org.entente.gateway.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.gateway.problem.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of a refusal (RFC 9457), with our own members.
 *
 * @param errors what is wrong one by one, empty where the service does not say
 * @param errorsTotal how many there are, where more may be wrong than is named
 * @param expectedVersion the version that a stale write was built on
 * @param currentVersion the one that it should have been built on
 * @param versions these two
 * @param difference what changed between them, in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProblemDetails(
        @Nullable String code,
        @Nullable String detail,
        List<One> errors,
        @Nullable Integer errorsTotal,
        @Nullable Integer expectedVersion,
        @Nullable Integer currentVersion,
        List<OneVersion> versions,
        List<String> difference) {

    private static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final ProblemDetails NONE = new ProblemDetails(null, null, null, null, null, null, null, null);

    private static final Pattern PLACE_IN_A_LIST = Pattern.compile("/(\\d+)(?=/|$)");

    /**
     * One thing that is wrong.
     *
     * @param field where, as services that read forms and rows say it
     * @param pointer where, as a JSON pointer (RFC 6901)
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(
            @Nullable String field,
            @Nullable String pointer,
            @Nullable String value,
            @Nullable String reason) {

        /** Where, in the form {@code parties[0].area}. */
        @Nullable
        String place() {
            var said = field == null ? pointer : field;
            if (said == null || !said.startsWith("/")) {
                return said;
            }
            return PLACE_IN_A_LIST.matcher(said).replaceAll("[$1]").substring(1).replace('/', '.');
        }
    }

    /** One of the versions between which a stale write stood. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OneVersion(
            int version,
            @Nullable String state,
            @Nullable String recordedAt,
            @Nullable String recordedBy,
            @Nullable String change,
            @Nullable String publishedAt,
            @Nullable String publishedBy) {

        StaleVersion.Version shown() {
            return new StaleVersion.Version(version, state, recordedAt, recordedBy, change, publishedAt, publishedBy);
        }
    }

    ProblemDetails(
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<One> errors,
            @Nullable Integer errorsTotal,
            @Nullable Integer expectedVersion,
            @Nullable Integer currentVersion,
            @Nullable List<OneVersion> versions,
            @Nullable List<String> difference) {
        this.code = code;
        this.detail = detail;
        this.errors = errors == null ? List.of() : List.copyOf(errors);
        this.errorsTotal = errorsTotal;
        this.expectedVersion = expectedVersion;
        this.currentVersion = currentVersion;
        this.versions = versions == null ? List.of() : List.copyOf(versions);
        this.difference = difference == null ? List.of() : List.copyOf(difference);
    }

    /** What a stale write has missed; null for any other refusal. */
    @Nullable
    StaleVersion stale() {
        return expectedVersion == null || currentVersion == null
                ? null
                : new StaleVersion(
                        expectedVersion,
                        currentVersion,
                        versions.stream().map(OneVersion::shown).toList(),
                        difference);
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
