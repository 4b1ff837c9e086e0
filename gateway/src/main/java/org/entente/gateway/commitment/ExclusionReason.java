package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a commitment is in no sum.")
public enum ExclusionReason {
    @Description("Another commitment, which can be counted here, states the same money; see `restatedBy`.")
    RESTATED,
    @Description("It hangs on a condition that may never be met, and is not a mere pledge.")
    CONDITIONAL,
    @Description("Its time reaches out of the days asked for.")
    PERIOD_NOT_INSIDE,
    @Description("Nobody knows its time, and days were asked for.")
    PERIOD_UNKNOWN
}
