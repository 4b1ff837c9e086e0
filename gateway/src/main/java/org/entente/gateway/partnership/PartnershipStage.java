package org.entente.gateway.partnership;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a partnership has come.")
public enum PartnershipStage {
    @Description("One side wants it.")
    SOUGHT,
    @Description("Both are talking.")
    EXPLORING,
    @Description("At work.")
    ACTIVE,
    @Description("At work and growing.")
    DEEPENING,
    @Description("At a standstill.")
    STALLED,
    @Description("Put on hold by a side.")
    SUSPENDED,
    @Description("Over.")
    ENDED
}
