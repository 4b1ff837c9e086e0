package org.entente.partnerships.edit;

import java.math.BigDecimal;
import java.util.List;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.EngagementKind;
import org.entente.partnerships.vocabulary.Instrument;
import org.entente.partnerships.vocabulary.PartnershipStage;
import org.entente.partnerships.vocabulary.PartyActionKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.RelationKind;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Stance;
import org.entente.partnerships.vocabulary.Status;
import org.entente.partnerships.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What can be sent, for the contract. The bodies themselves are read member by member, so that every fault is named; a
 * {@code reason} says why, in at most 1,000 characters. What views show beside these members may be sent back, and is left
 * aside.
 */
final class Bodies {

    private Bodies() {}

    /** An agreement. */
    record AgreementBody(
            @Nullable String id,
            String title,
            @Nullable String shortTitle,
            Instrument instrument,
            @Nullable Boolean binding,
            List<Pillar> pillars,
            List<PartyBody> parties,
            @Nullable Visibility visibility,
            @Nullable List<String> agencies,
            @Nullable List<DocumentBody> documents,
            @Nullable List<RelationBody> related,
            @Nullable List<String> sources,
            @Nullable List<EventBody> events,
            @Nullable List<CommitmentBody> commitments,
            @Nullable String note,
            @Nullable String reason) {}

    /** A side of an agreement. */
    record PartyBody(
            String area, List<Role> roles, @Nullable List<ActionBody> actions) {}

    /** What a party did; a reason only where it is sent alone. */
    record ActionBody(
            PartyActionKind kind,
            @Nullable PartyActionKind of,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,
            @Nullable PartialDate publishedOn,
            @Nullable String place,
            @Nullable String reason) {}

    /** A text of the agreement. */
    record DocumentBody(
            String title,
            String url,
            @Nullable String language,
            @Nullable PartialDate publishedOn) {}

    /** What it does to another one. */
    record RelationBody(RelationKind kind, String agreement) {}

    /** A step in its life; a reason only where it is sent alone. */
    record EventBody(
            Status status,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,
            @Nullable PartialDate publishedOn,
            @Nullable String note,
            @Nullable String sourceUrl,
            @Nullable String reason) {}

    /** Money, or something in kind; a reason only where it is sent alone. */
    record CommitmentBody(
            @Nullable String id,
            CommitmentKind kind,
            String provider,
            @Nullable String receiver,
            @Nullable Pillar pillar,
            @Nullable String sector,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String inKind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate publishedOn,
            @Nullable Boolean conditional,
            @Nullable List<String> restates,
            @Nullable String pays,
            @Nullable String note,
            @Nullable String sourceUrl,
            @Nullable String reason) {}

    /** A payment. Without `publishedOn` the public could know of it on the day. */
    record DisbursementBody(
            BigDecimal amount,
            String currency,
            PartialDate on,
            @Nullable PartialDate publishedOn,
            @Nullable String note,
            @Nullable String sourceUrl,
            @Nullable String reason) {}

    /** An engagement. */
    record EngagementBody(
            @Nullable String id,
            String title,
            @Nullable EngagementKind kind,
            PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate publishedOn,
            @Nullable List<String> visiting,
            @Nullable List<String> hosts,
            @Nullable List<String> offices,
            @Nullable String outcome,
            @Nullable List<String> agreements,
            @Nullable List<String> sources,
            @Nullable String reason) {}

    /** A statement. */
    record StatementBody(
            @Nullable String id,
            String speaker,
            List<String> about,
            Stance stance,
            @Nullable Pillar pillar,
            String summary,
            PartialDate on,
            @Nullable PartialDate publishedOn,
            @Nullable String sourceUrl,
            @Nullable String reason) {}

    /** A stage of a partnership. */
    record PartnershipBody(
            String lead,
            String partner,
            @Nullable List<Role> roles,
            PartnershipStage stage,
            PartialDate since,
            @Nullable PartialDate publishedOn,
            @Nullable String note,
            @Nullable String reason) {}
}
