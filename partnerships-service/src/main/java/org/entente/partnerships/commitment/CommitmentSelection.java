package org.entente.partnerships.commitment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Commitments by their ids, in whatever agreement they stand.
 *
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
public record CommitmentSelection(
        @NotEmpty @Size(max = Page.MOST) List<String> ids,
        @Nullable String asOf,
        @Nullable String recordedAsOf) implements Selection {

    /** Each is found at most once. Missing ids are refused by their annotation, after this is asked. */
    @Override
    @SuppressWarnings({"NullAway", "ConstantValue"})
    public Integer first() {
        return ids == null ? 1 : ids.size();
    }
}
