package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("How firm a commitment is, by IATI's distinction. Never added together.")
public enum CommitmentKind {
    @Description("Indicative: announced, not binding.")
    PLEDGE,
    @Description("Firm: an obligation to pay.")
    COMMITMENT,
    @Description("Paid.")
    DISBURSEMENT,
    @Description("Officers, vessels, places, training days; see `inKind`.")
    IN_KIND
}
