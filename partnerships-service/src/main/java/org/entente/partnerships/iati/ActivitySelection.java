package org.entente.partnerships.iati;

import java.util.List;
import org.entente.partnerships.area.AreaCode;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.vocabulary.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Which money is wanted; what is null does not restrict.
 *
 * @param agreements ids
 * @param provider the code of the area that gives
 * @param receiver the code of the area that gets
 * @param asOf what the public could know then: an instant or a date
 * @param recordedAsOf what was stored then; for auditors
 */
record ActivitySelection(
        @Nullable List<String> agreements,
        @Nullable String provider,
        @Nullable String receiver,
        @Nullable Pillar pillar,
        @Nullable String asOf,
        @Nullable String recordedAsOf)
        implements Selection {

    /** Agreements in one file. */
    static final int MOST = Page.MOST;

    ActivitySelection {
        provider = AreaCode.ofNullable(provider);
        receiver = AreaCode.ofNullable(receiver);
    }

    @Override
    public Integer first() {
        return MOST;
    }
}
