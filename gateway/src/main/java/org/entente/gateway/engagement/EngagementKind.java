package org.entente.gateway.engagement;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of engagement.")
public enum EngagementKind {
    @Description("A visit.")
    VISIT,
    @Description("A meeting.")
    MEETING,
    @Description("A meeting of heads of state or government.")
    SUMMIT,
    @Description("A call.")
    CALL,
    @Description("A joint operation.")
    JOINT_OPERATION,
    @Description("Training.")
    TRAINING
}
