package org.entente.partnerships.commitment;

import org.jspecify.annotations.Nullable;

/**
 * Why an amount is in no sum.
 *
 * @param commitment its id
 * @param restatedBy the commitment that counts in its stead, over others in between; null where the reason is another one
 * @param words the reason in a sentence
 */
public record Exclusion(
        String commitment, Reason reason, @Nullable String restatedBy, String words) {

    /** Why. What several of them keep out is named by the first. */
    public enum Reason {
        RESTATED,
        CONDITIONAL,
        PERIOD_NOT_INSIDE,
        PERIOD_UNKNOWN
    }
}
