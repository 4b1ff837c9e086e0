package org.entente.gateway.partnerships;

import java.util.List;

/** Everything that one call asks, by kind. */
record Questions(
        List<AgreementSelection> agreements,
        List<OutlineSelection> outlines,
        List<EngagementSelection> engagements,
        List<PartnershipSelection> partnerships,
        List<StatementSelection> statements,
        List<CommitmentSelection> commitments,
        List<FundingSelection> funding,
        List<StatusQuestion> statuses,
        List<CorridorSelection> corridors,
        List<VersionSelection> versions,
        List<PartyStatusQuestion> partyStatuses,
        List<BalanceSelection> balances) {

    static Questions of(List<? extends Question<?>> all) {
        return new Questions(
                only(AgreementSelection.class, all),
                only(OutlineSelection.class, all),
                only(EngagementSelection.class, all),
                only(PartnershipSelection.class, all),
                only(StatementSelection.class, all),
                only(CommitmentSelection.class, all),
                only(FundingSelection.class, all),
                only(StatusQuestion.class, all),
                only(CorridorSelection.class, all),
                only(VersionSelection.class, all),
                only(PartyStatusQuestion.class, all),
                only(BalanceSelection.class, all));
    }

    private static <Q> List<Q> only(Class<Q> kind, List<? extends Question<?>> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
