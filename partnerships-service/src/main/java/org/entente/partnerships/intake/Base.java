package org.entente.partnerships.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.Draft;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The version that a changed agreement or engagement follows, as far as the new one is held against it.
 *
 * @param related those of an agreement
 * @param agreements those that an engagement names
 * @param hidden the agreements among both that the sender may not see
 * @param events ids in the order of the version
 * @param commitments by id, in the order of the version
 */
record Base(
        List<AgreementDraft.Related> related,
        List<String> agreements,
        Set<String> hidden,
        List<String> events,
        Map<String, Gift> commitments) {

    /**
     * A commitment of the version.
     *
     * @param pays the one that it pays
     * @param hidden the commitments among those that it restates or pays that the sender may not see
     */
    record Gift(
            Money money, List<String> restates, @Nullable String pays, Set<String> hidden) {}

    /** Who gives what to whom, and when, and what is said of it. */
    record Money(
            String kind,
            String provider,
            @Nullable String receiver,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String inKind,
            @Nullable String from,
            @Nullable String to,
            boolean conditional,
            String pillar,
            @Nullable String sector,
            @Nullable String publishedOn,
            @Nullable String note,
            @Nullable String sourceUrl) {

        Money {
            amount = amount == null ? null : amount.stripTrailingZeros();
        }

        /** Whether neither side is of the desks, and not both are parties. */
        boolean isForeign(Set<String> parties, Set<String> desks) {
            Set<String> sides = receiver == null ? Set.of(provider) : Set.copyOf(List.of(provider, receiver));
            return !parties.containsAll(sides) && sides.stream().noneMatch(desks::contains);
        }

        static Money of(AgreementDraft.Commitment commitment) {
            return new Money(
                    commitment.kind().name(),
                    commitment.provider(),
                    commitment.receiver(),
                    commitment.amount(),
                    commitment.currency(),
                    commitment.inKind(),
                    text(commitment.from()),
                    text(commitment.to()),
                    commitment.conditional(),
                    commitment.pillar().name(),
                    commitment.sector(),
                    text(commitment.publishedOn()),
                    commitment.note(),
                    commitment.sourceUrl());
        }

        private static @Nullable String text(@Nullable PartialDate date) {
            return date == null ? null : date.text();
        }
    }

    /**
     * The draft with the links of this version that its sender could not see: whoever hands back what they were shown
     * takes nothing away by it.
     */
    Draft carriedInto(Draft draft) {
        if (draft instanceof AgreementDraft agreement) {
            return agreement.with(
                    carried(
                            agreement.related(),
                            related,
                            related.stream()
                                    .filter(link -> hidden.contains(link.agreement()))
                                    .toList()),
                    agreement.commitments().stream().map(this::carriedInto).toList());
        } else if (draft instanceof EngagementDraft engagement) {
            return engagement.with(carried(
                    engagement.agreements(),
                    agreements,
                    agreements.stream().filter(hidden::contains).toList()));
        }
        return draft;
    }

    private AgreementDraft.Commitment carriedInto(AgreementDraft.Commitment commitment) {
        Gift before = commitments.get(commitment.id());
        if (before == null || before.hidden().isEmpty()) {
            return commitment;
        }
        List<String> unseen =
                before.restates().stream().filter(before.hidden()::contains).toList();
        String paid = before.pays();
        boolean unseenPaid = commitment.kind() == CommitmentKind.DISBURSEMENT
                && commitment.pays() == null
                && paid != null
                && before.hidden().contains(paid);
        return commitment.with(
                carried(commitment.restates(), before.restates(), unseen), unseenPaid ? paid : commitment.pays());
    }

    /** In the order of before, where nothing else changed: what was shown may have come in another order. */
    private static <T> List<T> carried(List<T> given, List<T> before, List<T> unseen) {
        if (unseen.isEmpty()) {
            return given;
        }
        List<T> all = new ArrayList<>(given);
        unseen.stream().filter(link -> !given.contains(link)).forEach(all::add);
        return all.size() == before.size() && Set.copyOf(all).equals(Set.copyOf(before)) ? before : all;
    }

    /** Whether the commitment says what it said before, links included. */
    boolean holds(AgreementDraft.Commitment commitment) {
        Gift before = commitments.get(commitment.id());
        return before != null
                && Objects.equals(before.money(), Money.of(commitment))
                && Set.copyOf(before.restates()).equals(Set.copyOf(commitment.restates()))
                && Objects.equals(before.pays(), commitment.pays());
    }

    /** The ids of commitments that the agreement no longer holds, and that are of neither the parties' nor the desks' money. */
    List<String> foreignDropped(AgreementDraft agreement, Set<String> parties, Set<String> desks) {
        Set<String> given = ids(agreement.commitments(), AgreementDraft.Commitment::id);
        return commitments.entrySet().stream()
                .filter(before -> !given.contains(before.getKey()))
                .filter(before -> before.getValue().money().isForeign(parties, desks))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What this version holds and the agreement no longer does. */
    List<Warning> dropped(AgreementDraft agreement) {
        List<Warning> warnings = new ArrayList<>();
        Set<String> kept = ids(agreement.events(), AgreementDraft.Event::id);
        Set<String> given = ids(agreement.commitments(), AgreementDraft.Commitment::id);
        events.stream().filter(id -> !kept.contains(id)).forEach(id -> warnings.add(warning(agreement, "event", id)));
        commitments.keySet().stream()
                .filter(id -> !given.contains(id))
                .forEach(id -> warnings.add(warning(agreement, "commitment", id)));
        return warnings;
    }

    private static Warning warning(AgreementDraft agreement, String what, String id) {
        return new Warning(
                agreement.pointer(), "%s %s is in the version before and not in this one".formatted(what, id));
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toSet());
    }
}
