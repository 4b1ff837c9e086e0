package org.entente.partnerships.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.entente.partnerships.document.Faults;

/**
 * A thing with a change applied.
 *
 * @param origin where in the whole stands what was sent (RFC 6901): its faults are told by their places in what was sent
 * @param names pointers within it that have another name in what was sent
 */
record Put(ObjectNode whole, String origin, Map<String, String> names) {

    /** What is applied to the version that is changed, as the views spell it; it may be altered in place. */
    @FunctionalInterface
    interface Change {
        Uni<Put> on(ObjectNode whole);
    }

    /** All of it was sent. */
    static Put of(ObjectNode whole) {
        return at("", whole);
    }

    static Put at(String origin, ObjectNode whole) {
        return new Put(whole, origin, Map.of());
    }

    Faults faults() {
        return new Faults(origin, names);
    }
}
