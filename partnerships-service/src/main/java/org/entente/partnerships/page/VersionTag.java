package org.entente.partnerships.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The number of a version as an entity tag (RFC 9110), {@code "3"}, by which a change says what it is made on. */
public final class VersionTag {

    private static final Pattern FORM = Pattern.compile("\"?([1-9][0-9]{0,8})\"?");

    private VersionTag() {}

    public static String of(int version) {
        return "\"%d\"".formatted(version);
    }

    /** An answer with the tag of what it holds. */
    public static <T> RestResponse<T> ok(T body, int version) {
        return RestResponse.ResponseBuilder.ok(body).header("ETag", of(version)).build();
    }

    /** The number in an {@code If-Match}. */
    public static int required(@Nullable String ifMatch) {
        Integer version = read(ifMatch);
        if (version == null) {
            throw new ProblemException(
                    ProblemCode.PRECONDITION_REQUIRED,
                    "say with If-Match which version this is made on, such as If-Match: \"3\"; its number is in `version` and in the ETag");
        }
        return version;
    }

    /** Null where there is none. */
    public static @Nullable Integer read(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher form = FORM.matcher(ifMatch.strip());
        if (!form.matches()) {
            throw ProblemException.badParameter(
                    "If-Match", ifMatch, "the number of one version in quotation marks, such as \"3\"");
        }
        return Integer.valueOf(form.group(1));
    }
}
