package org.entente.partnerships.query;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.agreement.AgreementPart;
import org.entente.partnerships.agreement.AgreementView;
import org.entente.partnerships.agreement.OutlinePart;
import org.entente.partnerships.agreement.OutlineView;
import org.entente.partnerships.agreement.PartyStatusPart;
import org.entente.partnerships.agreement.StatusPart;
import org.entente.partnerships.commitment.BalancePart;
import org.entente.partnerships.commitment.BalanceView;
import org.entente.partnerships.commitment.CommitmentPart;
import org.entente.partnerships.commitment.CommitmentView;
import org.entente.partnerships.commitment.FundingPart;
import org.entente.partnerships.commitment.FundingView;
import org.entente.partnerships.corridor.CorridorPart;
import org.entente.partnerships.corridor.CorridorView;
import org.entente.partnerships.engagement.EngagementPart;
import org.entente.partnerships.engagement.EngagementView;
import org.entente.partnerships.page.Page;
import org.entente.partnerships.partnership.PartnershipPart;
import org.entente.partnerships.partnership.PartnershipView;
import org.entente.partnerships.question.Answers;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.question.Inquiry.Asked;
import org.entente.partnerships.question.Part;
import org.entente.partnerships.question.Selection;
import org.entente.partnerships.statement.StatementPart;
import org.entente.partnerships.statement.StatementView;
import org.entente.partnerships.version.VersionPart;
import org.entente.partnerships.version.VersionView;
import org.entente.partnerships.vocabulary.PartyStatus;
import org.entente.partnerships.vocabulary.Status;
import org.jspecify.annotations.Nullable;

@Path("/query")
@RolesAllowed(Roles.READER)
class QueryResource {

    /** An answer to each question, in their order, and each area that any of them names, once. */
    public record QueryAnswer(
            List<Page<AgreementView>> agreements,
            List<Page<OutlineView>> outlines,
            List<Page<EngagementView>> engagements,
            List<Page<PartnershipView>> partnerships,
            List<Page<StatementView>> statements,
            List<Page<CommitmentView>> commitments,
            List<List<FundingView>> funding,
            List<List<BalanceView>> balances,
            List<Status> statuses,
            List<PartyStatus> partyStatuses,
            List<List<CorridorView>> corridors,
            List<Page<VersionView>> versions,
            List<AreaName> areas) {}

    private final Inquiry inquiry;
    private final AgreementPart agreements;
    private final OutlinePart outlines;
    private final EngagementPart engagements;
    private final PartnershipPart partnerships;
    private final StatementPart statements;
    private final CommitmentPart commitments;
    private final FundingPart funding;
    private final BalancePart balances;
    private final StatusPart statuses;
    private final PartyStatusPart partyStatuses;
    private final CorridorPart corridors;
    private final VersionPart versions;

    QueryResource(
            Inquiry inquiry,
            AgreementPart agreements,
            OutlinePart outlines,
            EngagementPart engagements,
            PartnershipPart partnerships,
            StatementPart statements,
            CommitmentPart commitments,
            FundingPart funding,
            BalancePart balances,
            StatusPart statuses,
            PartyStatusPart partyStatuses,
            CorridorPart corridors,
            VersionPart versions) {
        this.inquiry = inquiry;
        this.agreements = agreements;
        this.outlines = outlines;
        this.engagements = engagements;
        this.partnerships = partnerships;
        this.statements = statements;
        this.commitments = commitments;
        this.funding = funding;
        this.balances = balances;
        this.statuses = statuses;
        this.partyStatuses = partyStatuses;
        this.corridors = corridors;
        this.versions = versions;
    }

    @POST
    @WithSession
    @Operation(
            summary = "Questions of several sorts in one call",
            description =
                    "At most 200 in all, whose lists ask for at most 10,000 items together; changes nothing. Each is answered as its own list would answer it.")
    public Uni<QueryAnswer> query(@NotNull @Valid Query query) {
        List<Asked<?, ?>> asked = List.of(
                asked(agreements, query.agreements()),
                asked(outlines, query.outlines()),
                asked(engagements, query.engagements()),
                asked(partnerships, query.partnerships()),
                asked(statements, query.statements()),
                asked(commitments, query.commitments()),
                asked(funding, query.funding()),
                asked(balances, query.balances()),
                asked(statuses, query.statuses()),
                asked(partyStatuses, query.partyStatuses()),
                asked(corridors, query.corridors()),
                asked(versions, query.versions()));
        return inquiry.about(asked).map(this::answer);
    }

    private static <S extends Selection> Asked<S, ?> asked(Part<S, ?> part, @Nullable List<S> selections) {
        return new Asked<>(part, selections == null ? List.of() : selections);
    }

    private QueryAnswer answer(Answers answers) {
        return new QueryAnswer(
                answers.to(agreements),
                answers.to(outlines),
                answers.to(engagements),
                answers.to(partnerships),
                answers.to(statements),
                answers.to(commitments),
                answers.to(funding),
                answers.to(balances),
                answers.to(statuses),
                answers.to(partyStatuses),
                answers.to(corridors),
                answers.to(versions),
                answers.areas());
    }
}
