package org.entente.gateway.partnerships;

import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** The versions of one agreement that the caller may see, the first one first. */
public record VersionSelection(
        String agreement, int first, @Nullable String after) implements Question<Page<VersionRow>> {

    @Override
    public boolean isAnsweredBy(Page<VersionRow> answer) {
        return answer.items().size() <= first;
    }
}
