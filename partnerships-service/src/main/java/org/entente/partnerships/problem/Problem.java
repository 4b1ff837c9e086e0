package org.entente.partnerships.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, on the wire (RFC 9457).
 *
 * @param code stable, for programs; the sentence in {@code detail} is for people
 * @param errors each fault that the caller can mend, where there are several
 * @param more members that the code brings with it (RFC 9457, extension members)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        List<Fault> errors,
        @Nullable Integer errorsTotal,
        @JsonAnyGetter Map<String, Object> more) {

    /**
     * One fault.
     *
     * @param field the parameter or member at fault; null where a pointer says so
     * @param pointer the place in the document (RFC 6901)
     * @param line the line of a document that is no JSON, from 1
     * @param column the character on that line, from 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            @Nullable String field,
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String value,
            String reason) {

        public static Fault ofField(String field, @Nullable String value, String reason) {
            return new Fault(field, null, null, null, value, reason);
        }

        public static Fault ofPointer(String pointer, @Nullable String value, String reason) {
            return new Fault(null, pointer, null, null, value, reason);
        }

        public static Fault ofText(int line, int column, String reason) {
            return new Fault(null, "", line, column, null, reason);
        }
    }
}
