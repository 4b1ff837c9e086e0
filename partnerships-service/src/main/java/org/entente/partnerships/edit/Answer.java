package org.entente.partnerships.edit;

import java.net.URI;
import org.entente.partnerships.document.Body;
import org.entente.partnerships.page.VersionTag;
import org.entente.partnerships.problem.ProblemCode;
import org.entente.partnerships.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** What edits have in common at the door. */
final class Answer {

    /** Of bytes; one thing is no table. */
    private static final int MOST = 4 << 20;

    private Answer() {}

    static Body body(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new ProblemException(
                    ProblemCode.TOO_LARGE, "one thing is of at most 4 MiB; documents go to /intakes");
        }
        return Body.of(bytes);
    }

    /** With the address of what was made. */
    static <T> RestResponse<T> created(T view, int version, String address) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .location(URI.create(address))
                .header("ETag", VersionTag.of(version))
                .build();
    }
}
