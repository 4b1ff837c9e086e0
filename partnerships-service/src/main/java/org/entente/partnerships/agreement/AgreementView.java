package org.entente.partnerships.agreement;

import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.lifecycle.PartyOddities;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.entente.partnerships.vocabulary.PartyStatus;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.PublicationState;
import org.entente.partnerships.vocabulary.RelationKind;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, as far as it was known.
 *
 * @param binding whether the parties mean to be bound by it
 * @param status on the day of {@code asOf}; UNCLEAR where nothing was on record by then or partial dates leave it open
 * @param events by the day on which they take effect
 * @param documents texts of the agreement
 * @param agencies offices that carry it out
 * @param sources addresses of the pages that say so
 * @param succession other agreements that amend, extend, supersede or implement this one, and who superseded those
 * @param version 1, 2, 3 in the order of recording, drafts included; what a change has to name in {@code If-Match}
 * @param state DRAFT while nobody has approved this version
 */
public record AgreementView(
        String id,
        String title,
        @Nullable String shortTitle,
        Instrument instrument,
        boolean binding,
        List<Pillar> pillars,
        List<PartyView> parties,
        Status status,
        List<EventView> events,
        List<CommitmentView> commitments,
        List<DocumentView> documents,
        List<String> agencies,
        List<String> sources,
        List<RelationView> related,
        List<SuccessionView> succession,
        @Nullable String note,
        Visibility visibility,
        int version,
        PublicationState state) {

    /**
     * An area and what it is within this agreement.
     *
     * @param status on the day of {@code asOf}, by its own acts, and by the agreement's events where it has none
     */
    public record PartyView(String area, List<Role> roles, List<ActionView> actions, PartyStatus status) {

        private PartyView withWarnings() {
            return new PartyView(area, roles, ActionView.withWarnings(actions), status);
        }
    }

    /**
     * What one party did.
     *
     * @param of what a withdrawal takes back, or the act that a reservation or a declaration was made with; null where it
     *     stands for itself
     * @param effectiveOn from when it counts; null where nobody has said
     * @param publishedOn when the public could know of it
     * @param warnings what is odd about it beside the party's other acts that were known
     */
    public record ActionView(
            PartyActionKind kind,
            @Nullable PartyActionKind of,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,
            PartialDate publishedOn,
            @Nullable String place,
            @Nullable List<String> warnings) {

        private static List<ActionView> withWarnings(List<ActionView> actions) {
            List<List<String>> warnings = PartyOddities.of(actions.stream()
                    .map(act -> new PartyOddities.Act(act.kind, act.of, act.actedOn, act.effectiveOn))
                    .toList());
            List<ActionView> all = new ArrayList<>();
            for (ActionView act : actions) {
                all.add(new ActionView(
                        act.kind,
                        act.of,
                        act.actedOn,
                        act.effectiveOn,
                        act.publishedOn,
                        act.place,
                        warnings.get(all.size())));
            }
            return all;
        }
    }

    /** A text of the agreement. */
    public record DocumentView(
            String title,
            String url,
            @Nullable String language,
            @Nullable PartialDate publishedOn) {}

    /** What this agreement does to another one. */
    public record RelationView(RelationKind kind, String agreement) {}

    /**
     * What another agreement does to this one.
     *
     * @param kind what the other one does
     * @param agreement the other one
     * @param through the agreement that the other one supersedes, which supersedes this one itself or through others;
     *     null where it does so to this one
     */
    public record SuccessionView(
            RelationKind kind, String agreement, @Nullable String through) {}

    /** As it is shown: what was read holds events and acts without their warnings. */
    AgreementView shown() {
        return with(parties.stream().map(PartyView::withWarnings).toList(), EventView.withWarnings(events), state);
    }

    /** The same once it is published. */
    public AgreementView published() {
        return with(parties, events, PublicationState.PUBLISHED);
    }

    private AgreementView with(List<PartyView> otherParties, List<EventView> otherEvents, PublicationState otherState) {
        return new AgreementView(
                id,
                title,
                shortTitle,
                instrument,
                binding,
                pillars,
                otherParties,
                status,
                otherEvents,
                commitments,
                documents,
                agencies,
                sources,
                related,
                succession,
                note,
                visibility,
                version,
                otherState);
    }
}
