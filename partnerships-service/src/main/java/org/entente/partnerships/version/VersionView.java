package org.entente.partnerships.version;

import java.time.Instant;
import java.util.List;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.vocabulary.PublicationState;
import org.jspecify.annotations.Nullable;

/**
 * One version of something.
 *
 * @param version 1, 2, 3 in the order of recording; those that cannot be seen are counted too
 * @param recordedBy an office's account
 * @param change why, in the words of its author; else what changed
 * @param changes what changed since the version that it was built on, as far as both can be seen; empty for the first
 * @param publishedAt null for a draft
 */
public record VersionView(
        int version,
        PublicationState state,
        Instant recordedAt,
        String recordedBy,
        String change,
        List<String> changes,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    private static final String FIRST = "first version";
    private static final String NOTHING = "nothing that is shown has changed";

    /**
     * A version.
     *
     * @param reason why, in the words of its author; null where none was given
     * @param before what it was built on; null for the first, or where that cannot be seen
     */
    public static VersionView of(
            int version,
            PublicationState state,
            Instant recordedAt,
            String recordedBy,
            @Nullable String reason,
            @Nullable Draft before,
            Draft content,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {
        List<String> changes = before == null ? List.of() : Difference.of(before, content);
        String words = changes.isEmpty() ? NOTHING : String.join("; ", changes);
        return new VersionView(
                version,
                state,
                recordedAt,
                recordedBy,
                reason != null ? reason : before == null ? FIRST : words,
                changes,
                publishedAt,
                publishedBy);
    }
}
