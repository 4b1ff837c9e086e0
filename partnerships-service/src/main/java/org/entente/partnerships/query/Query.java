package org.entente.partnerships.query;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.partnerships.agreement.AgreementSelection;
import org.entente.partnerships.agreement.StatusQuestion;
import org.entente.partnerships.commitment.CommitmentSelection;
import org.entente.partnerships.commitment.FundingSelection;
import org.entente.partnerships.corridor.CorridorSelection;
import org.entente.partnerships.engagement.EngagementSelection;
import org.entente.partnerships.partnership.PartnershipSelection;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.statement.StatementSelection;
import org.entente.partnerships.version.VersionSelection;
import org.jspecify.annotations.Nullable;

/** Questions of several sorts; a list that is missing asks nothing. */
public record Query(
        @Nullable List<@NotNull @Valid AgreementSelection> agreements,
        @Nullable List<@NotNull @Valid EngagementSelection> engagements,
        @Nullable List<@NotNull @Valid PartnershipSelection> partnerships,
        @Nullable List<@NotNull @Valid StatementSelection> statements,
        @Nullable List<@NotNull @Valid CommitmentSelection> commitments,
        @Nullable List<@NotNull @Valid FundingSelection> funding,
        @Nullable List<@NotNull @Valid StatusQuestion> statuses,
        @Nullable List<@NotNull @Valid CorridorSelection> corridors,
        @Nullable List<@NotNull @Valid VersionSelection> versions) {

    private static final int MOST = 200;

    /** Counted before anything looks at the questions themselves, since a body can hold a million bad ones. */
    public Query {
        int size = Stream.of(
                        agreements,
                        engagements,
                        partnerships,
                        statements,
                        commitments,
                        funding,
                        statuses,
                        corridors,
                        versions)
                .filter(Objects::nonNull)
                .mapToInt(List::size)
                .sum();
        if (size < 1 || size > MOST) {
            throw ProblemException.badParameter(
                    "questions", String.valueOf(size), "a query holds 1 to %d questions".formatted(MOST));
        }
    }
}
