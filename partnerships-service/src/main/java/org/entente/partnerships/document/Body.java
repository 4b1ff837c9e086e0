package org.entente.partnerships.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.entente.partnerships.ledger.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to change one thing: an object of JSON, and why.
 *
 * @param text to the letter
 * @param members all but the reason
 */
public record Body(
        String text,
        String sha256,
        ObjectNode members,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 1000;
    private static final String REASON = "reason";

    /** Refuses what is no object of JSON, or has too long a reason. */
    public static Body of(byte[] bytes) {
        Faults faults = new Faults();
        String text = JsonText.decoded(bytes, faults);
        JsonNode tree = text == null ? null : JsonText.tree(text, faults);
        String reason = null;
        if (tree instanceof ObjectNode object) {
            Values values = new Values(Set.of(), faults, Spelling.VIEW);
            reason = new Members(values, object, "").optional(REASON, values.text(LONGEST_REASON));
            object.remove(REASON);
        } else if (tree != null) {
            faults.add("", tree, "expected an object, found " + Values.kind(tree));
        }
        faults.throwIfAny();
        if (text == null || !(tree instanceof ObjectNode members)) {
            throw new IllegalStateException("a body that cannot be read has a fault");
        }
        return new Body(text, CanonicalJson.sha256(bytes), members, reason);
    }

    /** An object that is stored, from its JSON. */
    public static ObjectNode stored(String json) {
        if (JsonText.tree(json, new Faults()) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("the database builds objects");
    }
}
