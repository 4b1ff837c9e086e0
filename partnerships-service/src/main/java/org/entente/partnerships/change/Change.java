package org.entente.partnerships.change;

import java.time.Instant;
import java.util.List;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.version.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer saw of an agreement just before an instant, and at it.
 *
 * @param reason of the version that was approved then, in the words of its author; null where none was given
 * @param before null where nothing was seen
 */
record Change(
        Place place,
        Instant at,
        String agreement,
        @Nullable String reason,
        @Nullable AgreementDraft before,
        AgreementDraft after) {

    private static final String PUBLISHED = "published";

    List<String> differences() {
        return before == null ? List.of() : Difference.of(before, after);
    }

    /** In words; empty where nothing that has a name looks different. */
    String inWords() {
        return reason != null ? reason : before == null ? PUBLISHED : String.join("; ", differences());
    }
}
