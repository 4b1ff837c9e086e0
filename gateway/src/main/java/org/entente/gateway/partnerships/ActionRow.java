package org.entente.gateway.partnerships;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party did.
 *
 * @param of the kind of the earlier action that this one takes back; null where it takes nothing back
 */
public record ActionRow(
        String kind,
        @Nullable String of,
        String actedOn,
        @Nullable String effectiveOn,
        @Nullable String publishedOn,
        @Nullable String place,
        List<String> warnings) {

    public ActionRow {
        requireNonNull(kind, "kind");
        requireNonNull(actedOn, "actedOn");
        warnings = List.copyOf(requireNonNull(warnings, "warnings"));
    }
}
