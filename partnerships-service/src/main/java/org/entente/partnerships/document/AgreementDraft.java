package org.entente.partnerships.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.RelationKind;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/** An agreement as a document brings it, with what goes without saying filled in. */
public record AgreementDraft(
        @JsonIgnore String pointer,
        String id,
        String title,
        @Nullable String shortTitle,
        Instrument instrument,
        boolean binding,
        Visibility visibility,
        List<Pillar> pillars,
        List<Party> parties,
        List<Event> events,
        List<Commitment> commitments,
        List<String> agencies,
        List<String> sources,
        List<Document> documents,
        List<Related> related,
        @Nullable String note)
        implements Draft {

    /** One side, with what it is within this agreement and what it did about it. */
    public record Party(String area, List<Role> roles, List<Action> actions) {}

    /**
     * One party's own act. What is left out is absent from its canonical form too, so that whoever never speaks of it
     * says the same as ever.
     *
     * @param of the kind of the earlier act that this one takes back or was made with; null where it stands for itself
     * @param publishedOn null where the public could know of it on the day it was done
     */
    public record Action(
            PartyActionKind kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PartyActionKind of,

            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PartialDate publishedOn,

            @Nullable String place) {

        /** On a day that goes without saying, nothing is said. */
        public Action {
            publishedOn = actedOn.equals(publishedOn) ? null : publishedOn;
        }
    }

    /** A step in the life of the agreement. */
    public record Event(
            String id,
            Status status,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,
            PartialDate publishedOn,
            @Nullable String note,
            @Nullable String sourceUrl) {

        /** All that it says; its id only counts those of one day. */
        private Event unnamed() {
            return new Event("", status, actedOn, effectiveOn, publishedOn, note, sourceUrl);
        }

        /** From when it counts. */
        public PartialDate counts() {
            return effectiveOn == null ? actedOn : effectiveOn;
        }
    }

    /**
     * Money or something in kind. What came later than the first documents is no content where it is absent, so that they
     * still say what they said.
     *
     * @param pillar as stated, else as the rule gives it for the sector
     * @param sector purpose code of the OECD's Development Assistance Committee, five digits
     * @param pays the pledge or commitment that a disbursement pays
     */
    public record Commitment(
            String id,
            CommitmentKind kind,
            String provider,
            @Nullable String receiver,
            Pillar pillar,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String sector,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @Nullable String currency,
            @Nullable String inKind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate publishedOn,
            boolean conditional,
            List<String> restates,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pays,

            @Nullable String note,
            @Nullable String sourceUrl) {

        /** Who gives and, where that is said, who receives. */
        public List<String> sides() {
            return receiver == null ? List.of(provider) : List.of(provider, receiver);
        }

        /** The same with other links. */
        public Commitment with(List<String> otherRestates, @Nullable String otherPays) {
            return new Commitment(
                    id,
                    kind,
                    provider,
                    receiver,
                    pillar,
                    sector,
                    amount,
                    currency,
                    inKind,
                    from,
                    to,
                    publishedOn,
                    conditional,
                    otherRestates,
                    otherPays,
                    note,
                    sourceUrl);
        }
    }

    /** A text of the agreement. */
    public record Document(
            String title,
            String url,
            @Nullable String language,
            @Nullable PartialDate publishedOn) {}

    /** How it stands to another agreement. */
    public record Related(RelationKind kind, String agreement) {}

    /** The same with other links and commitments. */
    public AgreementDraft with(List<Related> otherRelated, List<Commitment> otherCommitments) {
        return new AgreementDraft(
                pointer,
                id,
                title,
                shortTitle,
                instrument,
                binding,
                visibility,
                pillars,
                parties,
                events,
                otherCommitments,
                agencies,
                sources,
                documents,
                otherRelated,
                note);
    }

    /** The same with the events of another one in its order, where they are no others. */
    public AgreementDraft inOrderOf(AgreementDraft other) {
        List<Event> left = new ArrayList<>(events.stream().map(Event::unnamed).toList());
        boolean same = events.size() == other.events.size()
                && other.events.stream().map(Event::unnamed).allMatch(left::remove);
        return same
                ? new AgreementDraft(
                        pointer,
                        id,
                        title,
                        shortTitle,
                        instrument,
                        binding,
                        visibility,
                        pillars,
                        parties,
                        other.events,
                        commitments,
                        agencies,
                        sources,
                        documents,
                        related,
                        note)
                : this;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public List<String> areas() {
        return parties.stream().map(Party::area).toList();
    }
}
