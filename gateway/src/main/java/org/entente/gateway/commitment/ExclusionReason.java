package org.entente.gateway.commitment;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a commitment is in no sum.")
public enum ExclusionReason {
    @Description(
            "Another commitment, which can be counted here, states the same money, maybe under another pillar; see `restatedBy`.")
    RESTATED,
    @Description("It hangs on a condition that may never be met, and is not a mere pledge.")
    CONDITIONAL,
    @Description("Its period extends beyond the days asked for.")
    PERIOD_NOT_INSIDE,
    @Description(
            "Its period is not known, or not known whole, so nobody can tell whether it lies within the days asked for.")
    PERIOD_UNKNOWN
}
