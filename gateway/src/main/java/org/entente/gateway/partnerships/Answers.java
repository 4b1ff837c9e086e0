package org.entente.gateway.partnerships;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.gateway.call.AreaRow;
import org.entente.gateway.call.Page;
import org.jspecify.annotations.Nullable;

/** What the service answers to {@link Questions}: by kind, each list in their order, with the areas that any answer names. */
record Answers(
        List<Page<AgreementRow>> agreements,
        List<Page<OutlineRow>> outlines,
        List<Page<EngagementRow>> engagements,
        List<Page<PartnershipRow>> partnerships,
        List<Page<StatementRow>> statements,
        List<Page<CommitmentRow>> commitments,
        List<List<FundingRow>> funding,
        List<String> statuses,
        List<List<CorridorRow>> corridors,
        List<Page<VersionRow>> versions,
        List<String> partyStatuses,
        List<List<BalanceRow>> balances,
        List<AreaRow> areas) {

    Answers {
        agreements = copy(agreements);
        outlines = copy(outlines);
        engagements = copy(engagements);
        partnerships = copy(partnerships);
        statements = copy(statements);
        commitments = copy(commitments);
        funding = copy(funding);
        statuses = copy(statuses);
        corridors = copy(corridors);
        versions = copy(versions);
        partyStatuses = copy(partyStatuses);
        balances = copy(balances);
        areas = List.copyOf(requireNonNull(areas, "areas"));
    }

    /** A kind that was not asked for may be left out; whether it was is for {@link #inOrderOf} to find out. */
    private static <T> List<T> copy(@Nullable List<T> answers) {
        return answers == null ? List.of() : List.copyOf(answers);
    }

    /** An answer for each question, in the order in which they were asked, whatever their kinds. */
    List<Reply<?>> inOrderOf(List<? extends Question<?>> questions) {
        Map<String, AreaRow> named = new HashMap<>();
        areas.forEach(area -> named.put(area.code(), area));
        var left = byKind();
        List<Reply<?>> replies = questions.stream()
                .<Reply<?>>map(question -> reply(question, requireNonNull(left.get(question.getClass())), named))
                .toList();
        if (left.values().stream().anyMatch(Iterator::hasNext)) {
            throw new IllegalStateException("more answers than questions");
        }
        return replies;
    }

    private Map<Class<?>, Iterator<?>> byKind() {
        return Map.ofEntries(
                entry(AgreementSelection.class, agreements.iterator()),
                entry(OutlineSelection.class, outlines.iterator()),
                entry(EngagementSelection.class, engagements.iterator()),
                entry(PartnershipSelection.class, partnerships.iterator()),
                entry(StatementSelection.class, statements.iterator()),
                entry(CommitmentSelection.class, commitments.iterator()),
                entry(FundingSelection.class, funding.iterator()),
                entry(StatusQuestion.class, statuses.iterator()),
                entry(CorridorSelection.class, corridors.iterator()),
                entry(VersionSelection.class, versions.iterator()),
                entry(PartyStatusQuestion.class, partyStatuses.iterator()),
                entry(BalanceSelection.class, balances.iterator()));
    }

    /** The cast holds since {@link #byKind} pairs each kind of question with its own kind of answer. */
    @SuppressWarnings("unchecked")
    private static <A> Reply<A> reply(Question<A> question, Iterator<?> left, Map<String, AreaRow> areas) {
        if (!left.hasNext()) {
            throw new IllegalStateException("fewer answers than questions");
        }
        var answer = (A) left.next();
        if (!question.isAnsweredBy(answer)) {
            throw new IllegalStateException("an answer to another question");
        }
        return new Reply<>(answer, areas);
    }
}
