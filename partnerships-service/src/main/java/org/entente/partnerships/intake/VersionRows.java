package org.entente.partnerships.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.document.AgreementDraft;
import org.entente.partnerships.document.EngagementDraft;
import org.entente.partnerships.document.PartnershipDraft;
import org.entente.partnerships.document.StatementDraft;
import org.entente.partnerships.vocabulary.CommitmentKind;
import org.entente.partnerships.vocabulary.Pillar;
import org.entente.partnerships.vocabulary.Role;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Versions as they are written to the database, each table's rows in one list. */
final class VersionRows {

    /** Rows of one table that come with an intake. */
    record Rows(UUID intake, List<?> rows) {}

    /** What every version has beside its content. */
    record Frame(
            @Nullable Long base,
            @Nullable Long parent,
            @Nullable String reason,
            String folded,
            String contentSha256) {

        static Frame of(Plan.Fresh fresh, @Nullable String reason) {
            return new Frame(
                    fresh.base(),
                    fresh.parent(),
                    reason,
                    fresh.piece().folded(),
                    fresh.piece().sha256());
        }
    }

    private record OfAgreement(
            @JsonUnwrapped AgreementDraft draft,
            @JsonUnwrapped Frame frame) {}

    private record OfParty(
            String agreement, int ordinal, String area, List<Role> roles, List<AgreementDraft.Action> actions) {}

    private record OfEvent(
            String agreement,
            int ordinal,
            String id,
            Status status,
            PartialDate actedOn,
            @Nullable PartialDate effectiveOn,
            PartialDate publishedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant knownFrom,
            @Nullable String note,
            @Nullable String sourceUrl) {}

    private record OfCommitment(
            String agreement,
            int ordinal,
            String id,
            CommitmentKind kind,
            String provider,
            @Nullable String receiver,
            Pillar pillar,
            @Nullable String sector,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String inKind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable PartialDate publishedOn,
            @Nullable Instant knownFrom,
            boolean conditional,
            List<String> restates,
            @Nullable String pays,
            @Nullable String note,
            @Nullable String sourceUrl) {}

    /** When it was and from when it is known. */
    record Days(LocalDate firstDay, LocalDate lastDay, Instant knownFrom) {

        static Days of(PartialDate from, @Nullable PartialDate to, PartialDate publishedOn) {
            return new Days(from.firstDay(), (to == null ? from : to).lastDay(), publishedOn.countsFrom());
        }
    }

    private record OfEngagement(
            @JsonUnwrapped EngagementDraft draft,
            @JsonUnwrapped Days days,
            @JsonUnwrapped Frame frame) {}

    private record OfPartnership(
            @JsonUnwrapped PartnershipDraft draft,
            @JsonUnwrapped Days days,
            @JsonUnwrapped Frame frame) {}

    private record OfStatement(
            @JsonUnwrapped StatementDraft draft,
            @JsonUnwrapped Days days,
            @JsonUnwrapped Frame frame) {}

    private final List<Object> agreements = new ArrayList<>();
    private final List<Object> parties = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private final List<Object> commitments = new ArrayList<>();
    private final List<Object> engagements = new ArrayList<>();
    private final List<Object> partnerships = new ArrayList<>();
    private final List<Object> statements = new ArrayList<>();

    private VersionRows() {}

    static VersionRows of(List<Plan.Fresh> versions, @Nullable String reason) {
        VersionRows rows = new VersionRows();
        versions.forEach(version -> rows.add(version, reason));
        return rows;
    }

    private void add(Plan.Fresh version, @Nullable String reason) {
        Frame frame = Frame.of(version, reason);
        if (version.piece().draft() instanceof AgreementDraft agreement) {
            agreements.add(new OfAgreement(agreement, frame));
            addPartsOf(agreement);
        } else if (version.piece().draft() instanceof EngagementDraft engagement) {
            Days days = Days.of(engagement.from(), engagement.to(), engagement.publishedOn());
            engagements.add(new OfEngagement(engagement, days, frame));
        } else if (version.piece().draft() instanceof PartnershipDraft stage) {
            partnerships.add(new OfPartnership(stage, Days.of(stage.since(), null, stage.publishedOn()), frame));
        } else if (version.piece().draft() instanceof StatementDraft statement) {
            statements.add(new OfStatement(statement, Days.of(statement.on(), null, statement.publishedOn()), frame));
        }
    }

    private void addPartsOf(AgreementDraft agreement) {
        int ordinal = 0;
        for (AgreementDraft.Party party : agreement.parties()) {
            parties.add(new OfParty(agreement.id(), ordinal++, party.area(), party.roles(), party.actions()));
        }
        ordinal = 0;
        for (AgreementDraft.Event event : agreement.events()) {
            events.add(new OfEvent(
                    agreement.id(),
                    ordinal++,
                    event.id(),
                    event.status(),
                    event.actedOn(),
                    event.effectiveOn(),
                    event.publishedOn(),
                    event.counts().firstDay(),
                    event.counts().lastDay(),
                    event.publishedOn().countsFrom(),
                    event.note(),
                    event.sourceUrl()));
        }
        ordinal = 0;
        for (AgreementDraft.Commitment commitment : agreement.commitments()) {
            commitments.add(row(agreement.id(), ordinal++, commitment));
        }
    }

    private static OfCommitment row(String agreement, int ordinal, AgreementDraft.Commitment commitment) {
        PartialDate from = commitment.from();
        PartialDate to = commitment.to();
        PartialDate publishedOn = commitment.publishedOn();
        return new OfCommitment(
                agreement,
                ordinal,
                commitment.id(),
                commitment.kind(),
                commitment.provider(),
                commitment.receiver(),
                commitment.pillar(),
                commitment.sector(),
                commitment.amount(),
                commitment.currency(),
                commitment.inKind(),
                from,
                to,
                from == null ? null : from.firstDay(),
                to == null ? null : to.lastDay(),
                publishedOn,
                publishedOn == null ? null : publishedOn.countsFrom(),
                commitment.conditional(),
                commitment.restates(),
                commitment.pays(),
                commitment.note(),
                commitment.sourceUrl());
    }

    List<Object> agreements() {
        return agreements;
    }

    List<Object> parties() {
        return parties;
    }

    List<Object> events() {
        return events;
    }

    List<Object> commitments() {
        return commitments;
    }

    List<Object> engagements() {
        return engagements;
    }

    List<Object> partnerships() {
        return partnerships;
    }

    List<Object> statements() {
        return statements;
    }
}
