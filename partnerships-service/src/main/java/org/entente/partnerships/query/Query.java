package org.entente.partnerships.query;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.PartyStatusQuestion;
import org.entente.partnerships.agreement.StatusQuestion;
import org.entente.partnerships.commitment.BalanceSelection;
import org.entente.partnerships.commitment.CommitmentSelection;
import org.entente.partnerships.commitment.FundingSelection;
import org.entente.partnerships.corridor.CorridorSelection;
import org.entente.partnerships.engagement.EngagementSelection;
import org.entente.partnerships.partnership.PartnershipSelection;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.statement.StatementSelection;
import org.entente.partnerships.version.VersionSelection;
import org.jspecify.annotations.Nullable;

/**
 * Questions of several sorts; a list that is missing asks nothing.
 *
 * @param outlines agreements, of which no more is wanted than stands in lists
 */
public record Query(
        @Nullable List<@NotNull @Valid AgreementSelection> agreements,
        @Nullable List<@NotNull @Valid AgreementSelection> outlines,
        @Nullable List<@NotNull @Valid EngagementSelection> engagements,
        @Nullable List<@NotNull @Valid PartnershipSelection> partnerships,
        @Nullable List<@NotNull @Valid StatementSelection> statements,
        @Nullable List<@NotNull @Valid CommitmentSelection> commitments,
        @Nullable List<@NotNull @Valid FundingSelection> funding,
        @Nullable List<@NotNull @Valid BalanceSelection> balances,
        @Nullable List<@NotNull @Valid StatusQuestion> statuses,
        @Nullable List<@NotNull @Valid PartyStatusQuestion> partyStatuses,
        @Nullable List<@NotNull @Valid CorridorSelection> corridors,
        @Nullable List<@NotNull @Valid VersionSelection> versions) {

    private static final int MOST = 200;
    /** A few dozen megabytes where every item is there; 200 lists of 500 would be more than a gigabyte. */
    private static final int MOST_ITEMS = 10_000;

    /** Counted before anything looks at the questions themselves, since a body can hold a million bad ones. */
    public Query {
        int size = Stream.of(
                        agreements,
                        outlines,
                        engagements,
                        partnerships,
                        statements,
                        commitments,
                        funding,
                        balances,
                        statuses,
                        partyStatuses,
                        corridors,
                        versions)
                .filter(Objects::nonNull)
                .mapToInt(List::size)
                .sum();
        if (size < 1 || size > MOST) {
            throw ProblemException.badParameter(
                    "questions", String.valueOf(size), "a query holds 1 to %d questions".formatted(MOST));
        }
        refuseTooManyItems(Stream.of(agreements, outlines, engagements, partnerships, statements, commitments)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToLong(selection -> Math.max(selection.size(), 0))
                .sum());
    }

    private static void refuseTooManyItems(long items) {
        if (items > MOST_ITEMS) {
            throw ProblemException.badParameter(
                    "first",
                    String.valueOf(items),
                    "the lists of a query ask for at most %d items together".formatted(MOST_ITEMS));
        }
    }
}
