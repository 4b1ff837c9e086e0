package org.entente.gateway.partnerships;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/**
 * Something that the service can be asked, as it is written on the wire. It holds all that its answer depends on, the two clocks
 * included ({@code asOf}, {@code recordedAsOf}; null for now), so that equal questions have equal answers.
 *
 * @param <A> what the service answers to it
 */
public sealed interface Question<A>
        permits AgreementSelection,
                OutlineSelection,
                EngagementSelection,
                PartnershipSelection,
                StatementSelection,
                CommitmentSelection,
                FundingSelection,
                StatusQuestion,
                PartyStatusQuestion,
                BalanceSelection,
                VersionSelection,
                CorridorSelection {

    /** False for what can only be an answer to another question. */
    boolean isAnsweredBy(A answer);

    /** How many rows it asks for at most; 0 where its answer is no list of rows. */
    default int first() {
        return 0;
    }

    static <R> boolean fits(Page<R> page, int first, @Nullable List<String> ids, Function<R, String> id) {
        return page.items().size() <= first
                && (ids == null
                        || Set.copyOf(ids)
                                .containsAll(page.items().stream().map(id).toList()));
    }
}
