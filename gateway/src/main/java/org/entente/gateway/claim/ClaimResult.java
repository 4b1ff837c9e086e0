package org.entente.gateway.claim;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.check.Verdict;
import org.entente.gateway.figure.Figure;
import org.entente.gateway.figure.References;
import org.entente.gateway.limit.ListSize;
import org.entente.gateway.statistics.ClaimAnswers;
import org.entente.gateway.statistics.ClaimSelection;
import org.jspecify.annotations.Nullable;

@Description(
        "What a sentence's number finds among all vintages that could stand behind it. A verdict on the number alone, never on the sentence.")
public record ClaimResult(
        @Description(
                "About what the sentence says is counted, and nothing else: the best that any vintage of it allows. HOLDS: a vintage says so, in force or not. CANNOT_TELL: nothing can be read, or no figure of it can be seen.")
        @NonNull
        Verdict verdict,

        @Description(
                "Whether a figure of what the sentence says is counted fits and is in force at the root's instants. False beside HOLDS: the number was published and has been revised or withdrawn since.")
        @NonNull
        Boolean inForce,

        @Description(
                "Figures that the number fits, each in its vintage: those of what the sentence says is counted first, in force first, then latest first; the first 100. Those behind them count other things of the same unit, reporting area and days: the sentence may have taken its number from there.")
        @NonNull
        @ListSize(assumed = 5)
        List<@NonNull Figure> matching,

        @Description("How many figures it fits.") @NonNull Integer matchingTotal,

        @Description(
                "The figure that comes closest, of what the sentence says is counted where there are any. Null where nothing can be read or seen.")
        @Nullable
        Figure nearest,

        @Description("How the number was read, what it fits and what it does not, in sentences for people.") @NonNull
        String explanation,

        @Ignore String refArea,
        @Ignore @Nullable String counterpartArea,
        @Ignore LocalDate lastDay) {

    static ClaimResult of(ClaimSelection asked, ClaimAnswers.Answer answer, References references) {
        Map<String, Figure> figures = answer.figures().stream()
                .map(row -> references.figure(row, row.isRecord()))
                .collect(toMap(Figure::serviceId, Function.identity(), (one, same) -> one));
        return new ClaimResult(
                Verdict.valueOf(answer.verdict()),
                answer.isInForce(),
                answer.matching().stream().map(id -> named(id, figures)).toList(),
                answer.matchingTotal(),
                answer.nearest() == null ? null : named(answer.nearest(), figures),
                answer.explanation(),
                asked.refArea(),
                asked.counterpartArea(),
                answer.periodEnd());
    }

    private static Figure named(String id, Map<String, Figure> figures) {
        var figure = figures.get(id);
        if (figure == null) {
            throw new IllegalStateException("the answer does not bring %s along".formatted(id));
        }
        return figure;
    }
}
