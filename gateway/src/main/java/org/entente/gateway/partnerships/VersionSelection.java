package org.entente.gateway.partnerships;

import java.time.Instant;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** The versions of one agreement that the caller may see, the last one first. */
public record VersionSelection(
        String agreement,
        int first,
        @Nullable String after,
        @Nullable Instant asOf,
        @Nullable Instant recordedAsOf) implements Question<Page<VersionRow>> {

    /** What the service answers in one page. */
    public static final int MOST = 100;

    @Override
    public boolean isAnsweredBy(Page<VersionRow> answer) {
        return answer.items().size() <= first;
    }
}
