package org.entente.partnerships.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entente.partnerships.access.Roles;
import org.entente.partnerships.date.PartialDate;
import org.entente.partnerships.problem.ProblemException;
import org.entente.partnerships.purpose.PillarRule;
import org.entente.partnerships.purpose.PurposeRules;
import org.entente.partnerships.purpose.SectorRule;
import org.entente.partnerships.question.AreaName;
import org.entente.partnerships.question.Inquiry;
import org.entente.partnerships.vocabulary.Pillar;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/funding")
@RolesAllowed(Roles.READER)
class FundingResource {

    /** The money of each pillar that has any. */
    public record Funding(List<FundingView> items, List<AreaName> areas) {}

    /** The money of each period and purpose, or pillar, that has any, by period, then purpose, then pillar. */
    public record Balance(List<BalanceView> items) {}

    /**
     * The rules by which money is set side by side.
     *
     * @param note what goes before the rules
     * @param pillars what the money of each pillar is for
     * @param sectors the pillar of purpose codes, or of groups of them
     */
    public record Rules(String note, List<PillarRule> pillars, List<SectorRule> sectors) {}

    private static final String NOTE =
            "A stated pillar goes before these rules. Without one, the rule of the purpose code gives it, else that of the"
                    + " code's group, on the day on which the commitment is recorded. Where judgement is true, no standard"
                    + " decides: it is this project's opinion, and others may differ.";

    private final Inquiry inquiry;
    private final FundingPart funding;
    private final BalancePart balances;

    FundingResource(Inquiry inquiry, FundingPart funding, BalancePart balances) {
        this.inquiry = inquiry;
        this.funding = funding;
        this.balances = balances;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Money that an area provides or receives, by pillar",
            description =
                    "Pledged, committed and disbursed are never added together, nor are currencies. What is stated"
                            + " again by another commitment is left out and named, with the reason. With `asOf`, money of which no"
                            + " day of publication is known is left out and not named; `note` says so.")
    public Uni<Funding> of(
            @RestQuery @NotNull @Size(max = 20) String area,
            @RestQuery FundingSelection.@Nullable Side side,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @RestQuery @Nullable Pillar pillar,
            @RestQuery @Nullable @Size(max = 20) String provider,
            @RestQuery @Nullable @Size(max = 20) String receiver,
            @RestQuery @Nullable Boolean spread) {
        return inquiry.about(
                        funding,
                        new FundingSelection(
                                area, side, from, to, asOf, recordedAsOf, pillar, provider, receiver, spread))
                .map(answers -> new Funding(answers.only(funding), answers.areas()));
    }

    @GET
    @Path("/balance")
    @WithSession
    @Operation(
            summary = "Money that an area provides or receives, by period and purpose: security, development, other",
            description =
                    "The same sums as by pillar. Each amount stands whole in its own period, or is divided over the years of"
                            + " it where spread is true: without it, rows of overlapping periods stand side by side. Each"
                            + " amount has one pillar, and each pillar one purpose: with `by=PILLAR` each row is of one"
                            + " pillar, and the rows of a purpose add up to the one that `by=PURPOSE` gives. With"
                            + " `asOf`, money of which no day of publication is known is left out and not named. `note`"
                            + " says which of this applies.")
    public Uni<Balance> balance(
            @RestQuery @NotNull @Size(max = 20) String area,
            @RestQuery FundingSelection.@Nullable Side side,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String recordedAsOf,
            @RestQuery @Nullable Pillar pillar,
            @RestQuery @Nullable @Size(max = 20) String provider,
            @RestQuery @Nullable @Size(max = 20) String receiver,
            @RestQuery @Nullable Boolean spread,
            @RestQuery BalanceSelection.@Nullable Grouping by) {
        return inquiry.about(
                        balances,
                        new BalanceSelection(
                                area,
                                side,
                                date("from", from),
                                date("to", to),
                                asOf,
                                recordedAsOf,
                                pillar,
                                provider,
                                receiver,
                                spread,
                                by))
                .map(answers -> new Balance(answers.only(balances)));
    }

    @GET
    @Path("/rules")
    @Operation(
            summary = "Which purpose codes belong to which pillar, and which pillars are for security or development")
    public Rules rules() {
        return new Rules(NOTE, PurposeRules.pillars(), PurposeRules.sectors());
    }

    private static @Nullable PartialDate date(String name, @Nullable String value) {
        try {
            return value == null ? null : new PartialDate(value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, value, "a year, month or day: 2016, 2016-05 or 2016-05-03");
        }
    }
}
