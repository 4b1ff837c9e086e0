package org.entente.gateway.release;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a release has come.")
public enum ReleaseState {
    @Description("Being written; seen by editors of its desks alone. It takes figures from its author.")
    DRAFT,
    @Description("Waiting for approval by someone who neither drafted nor submitted it; takes no more figures.")
    SUBMITTED,
    @Description("Approved; public once its embargo has ended.")
    APPROVED,
    @Description("Public.")
    PUBLISHED,
    @Description("Taken back, or rejected before it was approved; its figures are no longer in force.")
    WITHDRAWN
}
