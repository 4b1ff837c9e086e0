package org.entente.partnerships.iati;

import java.util.List;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with the money that was asked for, as far as all of it can be seen.
 *
 * @param binding whether the parties mean to be bound
 * @param agencies offices that carry it out
 * @param money in the order of the agreement
 */
record Deal(
        String agreement,
        String title,
        @Nullable String note,
        boolean binding,
        Status status,
        List<String> agencies,
        List<Step> steps,
        List<Money> money) {

    /** A step in the agreement's life. */
    record Step(
            Status status, PartialDate actedOn, @Nullable PartialDate effectiveOn) {

        /** From when it counts. */
        PartialDate counts() {
            return effectiveOn == null ? actedOn : effectiveOn;
        }
    }

    /**
     * A commitment.
     *
     * @param restatedBy whatever states the same money again, be it over others in between, of any agreement
     */
    record Money(CommitmentView commitment, List<Again> restatedBy) {}

    /**
     * A commitment that states money again, as far as it takes to tell whether that one is given out.
     *
     * @param acted when the first step of its agreement was taken; null where there is none
     */
    record Again(
            String id,
            CommitmentKind kind,
            boolean money,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate publishedOn,
            @Nullable PartialDate acted) {}
}
